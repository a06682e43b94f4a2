// SPDX-License-Identifier: Apache-2.0
// The stocks themselves.
#include "service/population/names.h"

namespace service::population {
namespace {

constexpr Name saudiMen[] = {
    {"محمد", "Mohammed"}, {"عبدالله", "Abdullah"}, {"عبدالرحمن", "Abdulrahman"}, {"عبدالعزيز", "Abdulaziz"},
    {"فهد", "Fahad"}, {"سعود", "Saud"}, {"خالد", "Khalid"}, {"سلطان", "Sultan"}, {"فيصل", "Faisal"}, {"تركي", "Turki"},
    {"ناصر", "Nasser"}, {"سعد", "Saad"}, {"صالح", "Saleh"}, {"إبراهيم", "Ibrahim"}, {"أحمد", "Ahmed"}, {"علي", "Ali"},
    {"حسن", "Hassan"}, {"حسين", "Hussain"}, {"يوسف", "Yousef"}, {"عمر", "Omar"}, {"بندر", "Bandar"}, {"ماجد", "Majed"},
    {"نايف", "Naif"}, {"مشعل", "Mishal"}, {"راشد", "Rashed"}, {"سلمان", "Salman"}, {"منصور", "Mansour"},
    {"سليمان", "Sulaiman"}, {"مساعد", "Musaed"}, {"وليد", "Waleed"}, {"طلال", "Talal"}, {"هاني", "Hani"},
    {"زياد", "Ziyad"}, {"رياض", "Riyadh"}, {"عادل", "Adel"}, {"مازن", "Mazen"}, {"ياسر", "Yasser"}, {"بدر", "Badr"},
    {"معاذ", "Muath"}, {"أنس", "Anas"}};

constexpr Name saudiWomen[] = {
    {"نورة", "Norah"}, {"سارة", "Sarah"}, {"فاطمة", "Fatimah"}, {"عائشة", "Aisha"}, {"منيرة", "Munirah"},
    {"هيا", "Haya"}, {"لطيفة", "Latifah"}, {"حصة", "Hessah"}, {"الجوهرة", "Aljawharah"}, {"ريم", "Reem"},
    {"أمل", "Amal"}, {"منى", "Mona"}, {"هند", "Hind"}, {"مها", "Maha"}, {"عبير", "Abeer"}, {"شذى", "Shatha"},
    {"لمى", "Lama"}, {"رغد", "Raghad"}, {"جواهر", "Jawaher"}, {"العنود", "Alanoud"}, {"بشرى", "Bushra"},
    {"خلود", "Kholoud"}, {"دلال", "Dalal"}, {"أسماء", "Asma"}, {"مريم", "Maryam"}, {"وفاء", "Wafa"}, {"ندى", "Nada"},
    {"رنا", "Rana"}, {"غادة", "Ghada"}, {"لينا", "Lina"}};

constexpr Name saudiFamilies[] = {
    {"القحطاني", "Alqahtani"}, {"الغامدي", "Alghamdi"}, {"الزهراني", "Alzahrani"}, {"العتيبي", "Alotaibi"},
    {"الحربي", "Alharbi"}, {"المطيري", "Almutairi"}, {"الدوسري", "Aldosari"}, {"الشمري", "Alshammari"},
    {"العنزي", "Alanazi"}, {"الشهري", "Alshehri"}, {"الأحمري", "Alahmari"}, {"عسيري", "Asiri"}, {"المالكي", "Almalki"},
    {"الجهني", "Aljohani"}, {"البلوي", "Albalawi"}, {"السبيعي", "Alsubaie"}, {"الخالدي", "Alkhaldi"},
    {"التميمي", "Altamimi"}, {"الرشيدي", "Alrashidi"}, {"العمري", "Alamri"}, {"القرني", "Alqarni"},
    {"الثقفي", "Althaqafi"}, {"السلمي", "Alsulami"}, {"اليامي", "Alyami"}, {"الحازمي", "Alhazmi"},
    {"المولد", "Almuwallad"}, {"باوزير", "Bawazir"}, {"خوجة", "Khoja"}, {"بخاري", "Bukhari"}, {"الفيفي", "Alfaifi"},
    {"الشريف", "Alsharif"}, {"النعيمي", "Alnuaimi"}, {"الهذلي", "Alhudhali"}, {"الصاعدي", "Alsaedi"},
    {"المهنا", "Almuhanna"}, {"الفهيد", "Alfuhaid"}, {"الناصر", "Alnasser"}, {"الصالح", "Alsaleh"}};

constexpr Name arabMen[] = {
    {"محمد", "Mohamed"}, {"أحمد", "Ahmed"}, {"محمود", "Mahmoud"}, {"مصطفى", "Mostafa"}, {"حسام", "Hossam"},
    {"طارق", "Tarek"}, {"عمرو", "Amr"}, {"كريم", "Karim"}, {"سامي", "Sami"}, {"باسم", "Bassem"}, {"أيمن", "Ayman"},
    {"عصام", "Essam"}, {"نبيل", "Nabil"}, {"جمال", "Gamal"}, {"رامي", "Rami"}, {"إبراهيم", "Ibrahim"}, {"علاء", "Alaa"},
    {"هشام", "Hisham"}, {"عثمان", "Osman"}, {"بكري", "Bakri"}, {"صلاح", "Salah"}, {"فؤاد", "Fouad"}};
constexpr Name arabWomen[] = {{"هبة", "Heba"}, {"إيمان", "Eman"}, {"دعاء", "Doaa"}, {"سمر", "Samar"}, {"رانيا", "Rania"},
                              {"سلمى", "Salma"}, {"نهى", "Noha"}, {"آية", "Aya"}, {"شيماء", "Shaimaa"}, {"ليلى", "Laila"},
                              {"سعاد", "Suad"}, {"حنان", "Hanan"}};
constexpr Name egyptFamilies[] = {{"السيد", "Elsayed"}, {"المصري", "Elmasry"}, {"عبدالفتاح", "Abdelfattah"},
                                  {"الشافعي", "Elshafei"}, {"منصور", "Mansour"}, {"الجندي", "Elgendy"}, {"رمضان", "Ramadan"}};
constexpr Name yemenFamilies[] = {{"الصنعاني", "Alsanani"}, {"الحضرمي", "Alhadhrami"}, {"باحميد", "Bahumaid"},
                                  {"العدني", "Aladani"}, {"الريمي", "Alraimi"}, {"المقطري", "Almaqtari"}};
constexpr Name sudanFamilies[] = {{"الطيب", "Eltayeb"}, {"عوض", "Awad"}, {"بابكر", "Babiker"}, {"الأمين", "Elamin"},
                                  {"إدريس", "Idris"}, {"حمد", "Hamad"}};
constexpr Name levantFamilies[] = {{"الخطيب", "Alkhatib"}, {"حداد", "Haddad"}, {"الأحمد", "Alahmad"}, {"درويش", "Darwish"},
                                   {"الحلبي", "Alhalabi"}, {"العمايرة", "Alamayreh"}, {"نصار", "Nassar"}};

constexpr Name southAsianMen[] = {
    {"محمد", "Muhammad"}, {"عمران", "Imran"}, {"عارف", "Arif"}, {"شاهد", "Shahid"}, {"رحيم", "Rahim"}, {"سليم", "Saleem"},
    {"نديم", "Nadeem"}, {"فيروز", "Feroz"}, {"أنور", "Anwar"}, {"جاويد", "Javed"}, {"طاهر", "Tahir"}, {"بلال", "Bilal"},
    {"أسلم", "Aslam"}, {"كمال", "Kamal"}, {"حبيب", "Habib"}, {"زاهد", "Zahid"}};
constexpr Name southAsianWomen[] = {{"عائشة", "Ayesha"}, {"فاطمة", "Fatima"}, {"شبانة", "Shabana"}, {"رقية", "Ruqayya"},
                                    {"نسرين", "Nasreen"}, {"صبا", "Saba"}};
constexpr Name southAsianFamilies[] = {{"خان", "Khan"}, {"أحمد", "Ahmad"}, {"حسين", "Hussain"}, {"شيخ", "Shaikh"},
                                       {"علي", "Ali"}, {"إقبال", "Iqbal"}, {"رحمن", "Rahman"}, {"مياه", "Miah"},
                                       {"قريشي", "Qureshi"}, {"أنصاري", "Ansari"}};
constexpr Name indianMen[] = {{"راجيش", "Rajesh"}, {"سوريش", "Suresh"}, {"أنيل", "Anil"}, {"فيجاي", "Vijay"},
                              {"براكاش", "Prakash"}, {"محمد", "Mohammed"}, {"شفيق", "Shafiq"}, {"توماس", "Thomas"},
                              {"رافي", "Ravi"}, {"سنيل", "Sunil"}, {"عبدالرشيد", "Abdul Rasheed"}, {"جورج", "George"}};
constexpr Name indianWomen[] = {{"بريا", "Priya"}, {"لاكشمي", "Lakshmi"}, {"مريم", "Mariam"}, {"أنيتا", "Anita"},
                                {"سونيتا", "Sunita"}, {"شاينا", "Shyna"}};
constexpr Name indianFamilies[] = {{"كومار", "Kumar"}, {"ناير", "Nair"}, {"شارما", "Sharma"}, {"سينغ", "Singh"},
                                   {"باتيل", "Patel"}, {"ماثيو", "Mathew"}, {"كويا", "Koya"}, {"ريدي", "Reddy"}};
constexpr Name filipinoMen[] = {{"خوسيه", "Jose"}, {"رامون", "Ramon"}, {"مارك", "Mark"}, {"جون", "John"},
                                {"أنتونيو", "Antonio"}, {"ريكاردو", "Ricardo"}, {"ميغيل", "Miguel"}, {"جوزيف", "Joseph"}};
constexpr Name filipinoWomen[] = {{"ماريا", "Maria"}, {"روزا", "Rosa"}, {"غريس", "Grace"}, {"جوي", "Joy"},
                                  {"كريستينا", "Cristina"}, {"أنجليكا", "Angelica"}};
constexpr Name filipinoFamilies[] = {{"سانتوس", "Santos"}, {"رييس", "Reyes"}, {"كروز", "Cruz"}, {"غارسيا", "Garcia"},
                                     {"مندوزا", "Mendoza"}, {"راموس", "Ramos"}, {"باوتيستا", "Bautista"}};
constexpr Name nepaliMen[] = {{"كريشنا", "Krishna"}, {"بيشنو", "Bishnu"}, {"رام", "Ram"}, {"هاري", "Hari"},
                              {"ديباك", "Deepak"}, {"سانتوش", "Santosh"}, {"غوبال", "Gopal"}};
constexpr Name nepaliWomen[] = {{"سيتا", "Sita"}, {"مايا", "Maya"}, {"أنجو", "Anju"}};
constexpr Name nepaliFamilies[] = {{"تابا", "Thapa"}, {"غورونغ", "Gurung"}, {"راي", "Rai"}, {"شريستا", "Shrestha"},
                                   {"تامانغ", "Tamang"}};

constexpr Name gulfMen[] = {{"حمد", "Hamad"}, {"جاسم", "Jassim"}, {"مبارك", "Mubarak"}, {"سالم", "Salem"}, {"سعيد", "Saeed"},
                            {"خليفة", "Khalifa"}, {"أحمد", "Ahmed"}, {"راشد", "Rashid"}, {"عيسى", "Isa"}, {"يعقوب", "Yaqoub"},
                            {"هلال", "Hilal"}, {"زايد", "Zayed"}};
constexpr Name gulfWomen[] = {{"شيخة", "Sheikha"}, {"موزة", "Moza"}, {"مريم", "Maryam"}, {"آمنة", "Amna"},
                              {"شمسة", "Shamsa"}, {"دانة", "Dana"}};
constexpr Name gulfFamilies[] = {{"الكندري", "Alkandari"}, {"المري", "Almarri"}, {"الكعبي", "Alkaabi"}, {"البلوشي", "Albalushi"},
                                 {"المنصوري", "Almansoori"}, {"الدوسري", "Aldosari"}, {"الحارثي", "Alharthy"},
                                 {"العجمي", "Alajmi"}, {"النعيمي", "Alnuaimi"}, {"بوعلي", "Buali"}};

constexpr NameStock saudi{"SAU", 1, saudiMen, saudiWomen, saudiFamilies};
constexpr NameStock residents[] = {
    {"EGY", 16, arabMen, arabWomen, egyptFamilies},         {"YEM", 9, arabMen, arabWomen, yemenFamilies},
    {"SDN", 7, arabMen, arabWomen, sudanFamilies},          {"SYR", 5, arabMen, arabWomen, levantFamilies},
    {"JOR", 3, arabMen, arabWomen, levantFamilies},         {"IND", 19, indianMen, indianWomen, indianFamilies},
    {"PAK", 17, southAsianMen, southAsianWomen, southAsianFamilies},
    {"BGD", 14, southAsianMen, southAsianWomen, southAsianFamilies},
    {"PHL", 6, filipinoMen, filipinoWomen, filipinoFamilies}, {"NPL", 4, nepaliMen, nepaliWomen, nepaliFamilies}};
constexpr NameStock gulf[] = {{"KWT", 25, gulfMen, gulfWomen, gulfFamilies}, {"BHR", 35, gulfMen, gulfWomen, gulfFamilies},
                              {"ARE", 15, gulfMen, gulfWomen, gulfFamilies}, {"OMN", 15, gulfMen, gulfWomen, gulfFamilies},
                              {"QAT", 10, gulfMen, gulfWomen, gulfFamilies}};

} // namespace

const NameStock &saudiNames() { return saudi; }
std::span<const NameStock> residentNames() { return residents; }
std::span<const NameStock> gulfNames() { return gulf; }

} // namespace service::population

// SPDX-License-Identifier: Apache-2.0
// The words that passwords are most often made of, here and elsewhere; figures and signs around them do not help.
#pragma once

namespace domain {

/// Compared by the keys they are typed with, so that each stands here once, in the script it is thought in.
inline constexpr const char *commonPasswords[] = {
    // clang-format off
    // everywhere
    "password", "passwort", "passw0rd", "passwd", "pass", "passphrase", "passcode", "mypassword", "newpassword",
    "letmein", "letmeinnow", "welcome", "welcomeback", "changeme", "changeit", "default", "secret", "topsecret",
    "admin", "administrator", "adminadmin", "root", "rootroot", "toor", "user", "username", "guest", "test", "tester",
    "testing", "testtest", "demo", "login", "logmein", "master", "access", "system", "server", "computer", "internet",
    "google", "gmail", "hotmail", "yahoo", "facebook", "twitter", "instagram", "whatsapp", "snapchat", "youtube",
    "microsoft", "windows", "apple", "iphone", "samsung", "galaxy", "nokia", "huawei", "android", "linkedin",
    "love", "iloveyou", "iloveu", "ilove", "loveyou", "loveme", "lovely", "lover", "mylove", "forever", "princess",
    "prince", "queen", "king", "angel", "baby", "babygirl", "sweet", "sweetie", "honey", "darling", "sunshine",
    "flower", "rose", "butterfly", "rainbow", "summer", "winter", "spring", "autumn", "monday", "friday", "sunday",
    "january", "february", "march", "april", "august", "september", "october", "november", "december",
    "monkey", "dragon", "tiger", "lion", "eagle", "falcon", "wolf", "horse", "shadow", "phoenix", "panda", "chicken",
    "football", "baseball", "basketball", "soccer", "hockey", "liverpool", "arsenal", "chelsea", "barcelona",
    "realmadrid", "madrid", "manchester", "united", "juventus", "ronaldo", "messi", "cristiano", "neymar",
    "superman", "batman", "spiderman", "ironman", "pokemon", "naruto", "starwars", "matrix", "minecraft", "fortnite",
    "pubg", "freedom", "whatever", "trustno", "trustnoone", "nothing", "hello", "hellohello", "helloworld", "hi",
    "goodluck", "lucky", "happy", "smile", "peace", "jesus", "christ", "michael", "jordan", "jennifer", "jessica",
    "michelle", "daniel", "charlie", "thomas", "robert", "george", "andrew", "joshua", "matthew", "anthony",
    "william", "ashley", "nicole", "amanda", "hannah", "thunder", "hunter", "killer", "ranger", "buster", "pepper",
    "ginger", "cookie", "cheese", "chocolate", "banana", "orange", "purple", "yellow", "silver", "golden", "diamond",
    "mercedes", "ferrari", "porsche", "toyota", "corvette", "mustang", "camaro", "qwerty", "qwertyuiop", "qwert",
    "qwer", "asdf", "asdfgh", "asdfghjkl", "zxcv", "zxcvbn", "zxcvbnm", "qazwsx", "qweasd", "qweqwe", "asdasd", "zxczxc",
    "abc", "abcd", "abcde", "abcdef", "aaa", "xxx", "qqq", "zzz", "money", "dollar", "business", "office", "company",
    "manager", "finance", "school", "student", "teacher", "doctor", "hospital", "nurse", "family", "mother", "father",
    "sister", "brother", "mommy", "daddy", "mama", "baba", "ashanti", "samantha", "blink", "maggie", "bailey",
    "a1b2c3d4", "a1b2c3", "abc123xyz", "q1w2e3r4", "zaq12wsx", "1q2w3e4r", "1qaz2wsx", "x4ivygafgp", "g_czechout",
    // here, in Latin letters
    "saudi", "saudia", "saudiarabia", "ksa", "ksaksa", "riyadh", "alriyadh", "jeddah", "jedda", "makkah", "mecca",
    "madinah", "madina", "dammam", "khobar", "alkhobar", "taif", "tabuk", "abha", "hail", "qassim", "buraydah", "jazan",
    "najran", "hofuf", "alahsa", "yanbu", "jubail", "neom", "vision", "aramco", "sabic", "absher", "nafath", "tawakkalna",
    "taminat", "taminaty", "gosi", "alhilal", "hilal", "alnassr", "nassr", "alittihad", "ittihad", "alahli", "alshabab",
    "allah", "allahuakbar", "allahakbar", "bismillah", "bismilah", "mashallah", "inshallah", "alhamdulillah",
    "alhamdullah", "subhanallah", "astaghfirullah", "islam", "muslim", "quran", "ramadan", "makkah", "mohammad",
    "mohammed", "muhammad", "mohamed", "mohamad", "ahmed", "ahmad", "abdullah", "abdulaziz", "abdulrahman", "abdo",
    "ali", "omar", "khalid", "khaled", "fahad", "fahd", "faisal", "feisal", "saad", "saeed", "salem", "salman", "sultan",
    "turki", "bandar", "nasser", "naser", "majed", "majid", "mansour", "ibrahim", "yousef", "yusuf", "hassan", "hussain",
    "hamad", "saleh", "waleed", "talal", "nawaf", "mishal", "rashid", "ziyad", "yasser", "sami", "tariq", "bader",
    "fatima", "fatimah", "aisha", "maryam", "mariam", "sara", "sarah", "noura", "nora", "noor", "nour", "reem", "hind",
    "huda", "amal", "amani", "mona", "maha", "lama", "layla", "leila", "salma", "haya", "jawaher", "latifa",
    "habibi", "habibti", "7abibi", "7abibti", "hayati", "hayaty", "7ayati", "3omri", "omri", "galbi", "qalbi", "yarab",
    "yaallah", "marhaba", "salam", "ahlan", "khalas", "yalla", "alharbi", "alotaibi", "alqahtani", "alghamdi",
    "alzahrani", "aldosari", "alshehri", "almutairi", "alshammari", "almalki", "alsaud",
    // here, in Arabic ones
    "السعودية", "المملكة", "الرياض", "جدة", "مكة", "المدينة", "الدمام", "الهلال", "النصر", "الاتحاد", "الاهلي", "الشباب",
    "التأمينات", "تأمينات", "تأميناتي", "المؤسسة", "رؤية", "كلمة", "كلمةالسر", "كلمة السر", "كلمةالمرور", "سر", "سري", "دخول",
    "مرحبا", "السلام", "السلامعليكم", "السلام عليكم", "اهلا", "اهلين", "حبيبي", "حبيبتي", "حياتي", "عمري", "قلبي", "روحي",
    "احبك", "أحبك", "الله", "اللهاكبر", "الله اكبر", "بسمالله", "بسم الله", "ماشاءالله", "انشاءالله", "الحمدلله",
    "الحمد لله", "سبحانالله", "سبحان الله", "استغفرالله", "استغفر الله", "لااله الاالله", "لا اله الا الله", "يارب", "يا رب", "يالله",
    "رمضان", "اسلام", "قران", "محمد", "احمد", "عبدالله", "عبدالعزيز", "عبدالرحمن", "علي", "عمر", "خالد", "فهد", "فيصل", "سعد",
    "سعود", "سعيد", "سالم", "سلمان", "سلطان", "تركي", "بندر", "ناصر", "ماجد", "منصور", "ابراهيم", "يوسف", "حسن", "حسين", "حمد",
    "صالح", "وليد", "طلال", "نواف", "مشعل", "راشد", "زياد", "ياسر", "سامي", "طارق", "بدر", "فاطمة", "عائشة", "مريم", "سارة", "نورة",
    "نوره", "نور", "ريم", "هند", "هدى", "امل", "اماني", "منى", "مها", "لمى", "ليلى", "سلمى", "هيا", "جواهر", "لطيفة", "الحربي",
    "العتيبي", "القحطاني", "الغامدي", "الزهراني", "الدوسري", "الشهري", "المطيري", "الشمري", "المالكي", "امي", "ابوي", "ماما", "بابا",
    "مدير", "موظف", "شركة", "بنك", "الراجحي", "جامعة", "مدرسة", "اختبار", "تجربة", "مستخدم", "ابجد", "ابجدهوز", "شسيب", "ضصثق",
    // clang-format on
};

} // namespace domain

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en_US">
<context>
    <name>Challenge</name>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>طلب التحقق</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Valid for (seconds)</source>
        <translation>مدة الصلاحية (بالثواني)</translation>
    </message>
    <message>
        <source>Can be sent again in (seconds)</source>
        <translation>تمكن إعادة الإرسال بعد (بالثواني)</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>ConfirmSignIn</name>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Sunday to Thursday, 8 in the morning to 4 in the afternoon</source>
        <translation>من الأحد إلى الخميس، من 8 صباحاً حتى 4 عصراً</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 AH (%2)</source>
        <translation>%1هـ (%2)</translation>
    </message>
    <message>
        <source>%1 AH</source>
        <translation>%1هـ</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يُحدد</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>Enquiry or complaint</source>
        <translation>استفسار أو شكوى</translation>
    </message>
    <message>
        <source>Ask a question or complain, and follow the answer under My requests</source>
        <translation>اطرح سؤالاً أو قدم شكوى، وتابع الرد في «طلباتي»</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No passwords or verification codes, please</source>
        <translation>لا تكتب كلمة سر ولا رمز تحقق</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>For example 05XXXXXXXX</source>
        <translation>مثال: 05XXXXXXXX</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>EnquiryKind</name>
    <message>
        <source>Enquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
</context>
<context>
    <name>EstablishmentBrief</name>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>رقم اشتراك المنشأة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
</context>
<context>
    <name>EstablishmentList</name>
    <message>
        <source>My establishments</source>
        <translation>منشآتي</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>المنشآت</translation>
    </message>
</context>
<context>
    <name>EstablishmentRecord</name>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>رقم اشتراك المنشأة</translation>
    </message>
    <message>
        <source>Unified national number</source>
        <translation>الرقم الوطني الموحد</translation>
    </message>
    <message>
        <source>Commercial registration</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Insurance office</source>
        <translation>مكتب التأمينات</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Main establishment</source>
        <translation>المنشأة الرئيسية</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Saudi contributors</source>
        <translation>المشتركون السعوديون</translation>
    </message>
    <message>
        <source>Non-Saudi contributors</source>
        <translation>المشتركون غير السعوديين</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>المشرفون</translation>
    </message>
</context>
<context>
    <name>EstablishmentState</name>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>قيد الإغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This field is required.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This is longer than allowed. Shorten it.</source>
        <translation>النص أطول من المسموح، فاختصره.</translation>
    </message>
    <message>
        <source>Some characters cannot be used here. Type it again by hand.</source>
        <translation>بعض الرموز لا يمكن استخدامها هنا. أعد الكتابة يدوياً.</translation>
    </message>
    <message>
        <source>Choose one of the listed options.</source>
        <translation>اختر أحد الخيارات المعروضة.</translation>
    </message>
    <message>
        <source>Write a number here, in digits.</source>
        <translation>اكتب هنا عدداً بالأرقام.</translation>
    </message>
    <message>
        <source>This is not asked for here. Clear it and go on.</source>
        <translation>هذا غير مطلوب هنا. امسحه ثم تابع.</translation>
    </message>
    <message>
        <source>The identity number has 10 digits. Check it and complete it.</source>
        <translation>رقم الهوية من 10 أرقام. راجعه وأكمله.</translation>
    </message>
    <message>
        <source>The identity number is digits only. Remove anything else.</source>
        <translation>رقم الهوية أرقام فقط. احذف ما سواها.</translation>
    </message>
    <message>
        <source>The identity number is not correct. Compare it with the card, digit by digit.</source>
        <translation>رقم الهوية غير صحيح. قارنه بالبطاقة رقماً رقماً.</translation>
    </message>
    <message>
        <source>This is not a person&apos;s number. A national ID starts with 1, an iqama with 2.</source>
        <translation>هذا ليس رقم شخص. يبدأ رقم الهوية الوطنية بالرقم 1، ورقم الإقامة بالرقم 2.</translation>
    </message>
    <message>
        <source>Write a national ID number here: it starts with 1.</source>
        <translation>اكتب هنا رقم الهوية الوطنية، وهو يبدأ بالرقم 1.</translation>
    </message>
    <message>
        <source>Write an iqama number here: it starts with 2.</source>
        <translation>اكتب هنا رقم الإقامة، وهو يبدأ بالرقم 2.</translation>
    </message>
    <message>
        <source>This number has too few or too many digits. Check it and complete it.</source>
        <translation>عدد خانات هذا الرقم غير صحيح. راجعه وأكمله.</translation>
    </message>
    <message>
        <source>This number is digits only. Remove anything else.</source>
        <translation>هذا الرقم أرقام فقط. احذف ما سواها.</translation>
    </message>
    <message>
        <source>The user code is not correct. Compare it with the message that brought it.</source>
        <translation>رمز المستخدم غير صحيح. قارنه بالرسالة التي وصلك فيها.</translation>
    </message>
    <message>
        <source>Write the 10 digits of your user code, national ID or iqama.</source>
        <translation>اكتب الأرقام العشرة لرمز المستخدم أو الهوية الوطنية أو الإقامة.</translation>
    </message>
    <message>
        <source>This is not a Saudi mobile number. Write it as 05XXXXXXXX.</source>
        <translation>هذا ليس رقم جوال سعودياً. اكتبه على الصورة 05XXXXXXXX.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.com.</source>
        <translation>هذا ليس بريداً إلكترونياً. اكتبه على الصورة name@example.com.</translation>
    </message>
    <message>
        <source>A Saudi IBAN is SA and 22 digits. Check it and complete it.</source>
        <translation>رقم الآيبان السعودي هو SA ثم 22 رقماً. راجعه وأكمله.</translation>
    </message>
    <message>
        <source>The IBAN is not correct. Compare it with the one your bank gave you.</source>
        <translation>رقم الآيبان غير صحيح. قارنه بما زودك به المصرف.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>يجب ألا تقل كلمة السر عن 8 خانات.</translation>
    </message>
    <message>
        <source>The password is longer than can be kept. Shorten it.</source>
        <translation>كلمة السر أطول مما يمكن حفظه، فاختصرها.</translation>
    </message>
    <message>
        <source>This password is among the first that anyone would try. Choose another.</source>
        <translation>كلمة السر هذه من أول ما يجربه أي أحد. اختر غيرها.</translation>
    </message>
    <message>
        <source>The password is made of your own data. Choose another.</source>
        <translation>كلمة السر مأخوذة من بياناتك. اختر غيرها.</translation>
    </message>
    <message>
        <source>The verification code is the 6 digits of the message.</source>
        <translation>رمز التحقق هو الأرقام الستة الواردة في الرسالة.</translation>
    </message>
    <message>
        <source>Write the amount in riyals, for example 4500.00.</source>
        <translation>اكتب المبلغ بالريال، مثل 4500.00.</translation>
    </message>
    <message>
        <source>This amount is outside what is possible. Check it.</source>
        <translation>هذا المبلغ خارج الحدود الممكنة. راجعه.</translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 1448/06/11 or 2026/11/21.</source>
        <translation>اكتب التاريخ بالسنة ثم الشهر ثم اليوم، مثل 1448/06/11 أو 2026/11/21.</translation>
    </message>
    <message>
        <source>There is no such day in this month. Check the date.</source>
        <translation>لا يوجد هذا اليوم في هذا الشهر. راجع التاريخ.</translation>
    </message>
    <message>
        <source>The Umm al-Qura calendar is known from 1343 to 1600 AH. Check the year.</source>
        <translation>تقويم أم القرى معروف من عام 1343 إلى 1600 هـ. راجع السنة.</translation>
    </message>
    <message>
        <source>The second date is before the first. Check both.</source>
        <translation>التاريخ الثاني يسبق الأول. راجعهما.</translation>
    </message>
    <message>
        <source>These details do not match our records. Check them and try again.</source>
        <translation>هذه البيانات لا تطابق سجلاتنا. راجعها ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>محاولات كثيرة. انتظر لحظة، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية واحدة، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثوانٍ، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثانية، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code can be sent in %n second(s).</source>
        <translation>
            <numerusform>يمكن إرسال رمز جديد بعد لحظة.</numerusform>
            <numerusform>يمكن إرسال رمز جديد بعد ثانية واحدة.</numerusform>
            <numerusform>يمكن إرسال رمز جديد بعد ثانيتين.</numerusform>
            <numerusform>يمكن إرسال رمز جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكن إرسال رمز جديد بعد %n ثانية.</numerusform>
            <numerusform>يمكن إرسال رمز جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entrance is not opened yet. Individuals and employers can sign in.</source>
        <translation>هذا المدخل لم يُفتح بعد. يمكن للأفراد وأصحاب العمل الدخول.</translation>
    </message>
    <message>
        <source>You are not a supervisor of any establishment. Sign in as an individual, or ask the owner to add you.</source>
        <translation>لست مشرفاً على أي منشأة. ادخل بصفتك فرداً، أو اطلب من المالك إضافتك.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>انتهت جلستك. ادخل مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Your account may not do this. If it should, call the unified number.</source>
        <translation>لا يملك حسابك هذه الصلاحية. إن كان ينبغي أن يملكها فاتصل بالرقم الموحد.</translation>
    </message>
    <message>
        <source>There is nothing under this number for your account. Check the number.</source>
        <translation>لا يوجد في حسابك شيء بهذا الرقم. راجع الرقم.</translation>
    </message>
    <message>
        <source>Someone changed this in the meantime. Reload it and look again.</source>
        <translation>تغيرت هذه البيانات في أثناء ذلك. حدّثها وراجعها.</translation>
    </message>
    <message>
        <source>The program and the service did not understand each other. Update the program.</source>
        <translation>لم يتفاهم البرنامج والخدمة. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>This is more than can be sent at once. Shorten it and send it again.</source>
        <translation>هذا أكثر مما يمكن إرساله دفعة واحدة. اختصره ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Some characters cannot be sent. Type the text again by hand.</source>
        <translation>بعض الرموز لا يمكن إرسالها. أعد كتابة النص يدوياً.</translation>
    </message>
    <message>
        <source>This was already sent with other content. Look under My requests before sending again.</source>
        <translation>سبق إرسال هذا بمحتوى آخر. راجع «طلباتي» قبل الإرسال مرة أخرى.</translation>
    </message>
    <message>
        <source>This is being dealt with right now. Wait a moment, then look under My requests.</source>
        <translation>تجري معالجة هذا الآن. انتظر قليلاً ثم راجع «طلباتي».</translation>
    </message>
    <message>
        <source>The service does not know this yet. It may be older than the program.</source>
        <translation>لا تعرف الخدمة هذا بعد، وقد تكون أقدم من البرنامج.</translation>
    </message>
    <message>
        <source>You have sent as many requests as one person may within an hour. Send this one later; what you typed is kept.</source>
        <translation>أرسلت أقصى ما يُسمح به للشخص من طلبات خلال ساعة. أرسل هذا الطلب لاحقًا، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again; nothing is lost.</source>
        <translation>الخدمة مشغولة. انتظر قليلاً ثم أعد المحاولة، ولن يضيع شيء.</translation>
    </message>
    <message>
        <source>Something went wrong in the service. Try again; if it stays so, call the unified number.</source>
        <translation>حدث خطأ في الخدمة. أعد المحاولة، فإن استمر فاتصل بالرقم الموحد.</translation>
    </message>
    <message>
        <source>The service speaks without encryption on this machine only. Choose a loopback address.</source>
        <translation>تعمل الخدمة دون تشفير على هذا الجهاز وحده. اختر عنواناً محلياً.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network, then try again; what you typed is kept.</source>
        <translation>تعذر الوصول إلى الخدمة. تحقق من الشبكة ثم أعد المحاولة، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The service takes too long to answer. Try again; what you typed is kept.</source>
        <translation>تأخر رد الخدمة. أعد المحاولة، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The connection broke off. Try again; what you typed is kept.</source>
        <translation>انقطع الاتصال. أعد المحاولة، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent. Check the network or tell your administrator.</source>
        <translation>لم يُثبت الخادم أنه الخادم الصحيح، فلم يُرسل شيء. تحقق من الشبكة أو أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The answer is not one of the service&apos;s. You may need to sign in to this network first, or update the program.</source>
        <translation>هذا الرد ليس من الخدمة. قد يلزمك الدخول إلى هذه الشبكة أولاً، أو تحديث البرنامج.</translation>
    </message>
    <message>
        <source>The answer is larger than it may be and was not taken.</source>
        <translation>الرد أكبر من المسموح، فلم يُقبل.</translation>
    </message>
    <message>
        <source>Cancelled. What you typed is kept.</source>
        <translation>أُلغي. وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in. You stay signed in for this session only.</source>
        <translation>لا توجد في هذا الجهاز خزنة تحفظ دخولك. يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to be remembered; until then you stay signed in for this session only.</source>
        <translation>الخزنة مقفلة. افتحها ليُحفظ دخولك، وإلى ذلك الحين يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Nothing is kept for you on this computer. Sign in.</source>
        <translation>لا يوجد دخول محفوظ لك في هذا الجهاز. سجل الدخول.</translation>
    </message>
    <message>
        <source>This is not accepted as it is. Check it and try again.</source>
        <translation>لا يُقبل هذا كما هو. راجعه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little, then try again.</source>
        <translation>محاولات كثيرة. انتظر قليلاً ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This number starts with %n. Check the first digit.</source>
        <translation>يبدأ هذا الرقم بالرقم %n. راجع الخانة الأولى.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose who you are: an individual (contributor, beneficiary or pensioner) or an employer.</source>
        <translation>اختر صفتك: فرد (مشترك أو مستفيد أو متقاعد) أو صاحب عمل.</translation>
    </message>
    <message>
        <source>Write your user code, your national ID number or your iqama number, then your password. Spaces, dashes and Arabic-Indic digits are understood.</source>
        <translation>اكتب رمز المستخدم أو رقم الهوية الوطنية أو رقم الإقامة، ثم كلمة السر. تُقبل المسافات والشرطات والأرقام الهندية.</translation>
    </message>
    <message>
        <source>Then write the verification code that is sent to your mobile.</source>
        <translation>ثم اكتب رمز التحقق الذي يصل إلى جوالك.</translation>
    </message>
    <message>
        <source>If you have forgotten your password or have no account yet, call the unified number %1 or use the site %2.</source>
        <translation>إن نسيت كلمة السر أو لم يكن لديك حساب بعد، فاتصل بالرقم الموحد %1 أو استخدم الموقع %2.</translation>
    </message>
    <message>
        <source>The verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>The code has 6 digits and goes to the mobile registered in your name in Absher and the national registry. It cannot be sent to another number.</source>
        <translation>الرمز من 6 أرقام، ويصل إلى الجوال المسجل باسمك في أبشر والسجل الوطني، ولا يمكن إرساله إلى رقم آخر.</translation>
    </message>
    <message>
        <source>It is valid for 5 minutes and can be tried 3 times. A new one can be sent after one minute, at most 5 in an hour; the old one then stops working.</source>
        <translation>مدة صلاحيته 5 دقائق، وعدد محاولاته 3. يمكن إرسال رمز جديد بعد دقيقة، وبحد أقصى 5 رموز في الساعة، ويبطل معه الرمز السابق.</translation>
    </message>
    <message>
        <source>If it does not arrive, check your number in Absher, then ask for a new code.</source>
        <translation>إن لم يصل الرمز فتحقق من رقم جوالك في أبشر، ثم اطلب رمزاً جديداً.</translation>
    </message>
    <message>
        <source>Protecting your account</source>
        <translation>حماية حسابك</translation>
    </message>
    <message>
        <source>Protecting your account is your own responsibility. Never share your password or a verification code: no employee will ask you for them.</source>
        <translation>حماية حسابك مسؤوليتك المباشرة. لا تشارك كلمة السر أو رمز التحقق مع أحد، ولن يطلبهما منك أي موظف.</translation>
    </message>
    <message>
        <source>Do not sign in over public Wi-Fi, and sign out when you have finished.</source>
        <translation>لا تدخل من شبكات Wi-Fi العامة، وسجل الخروج عند الانتهاء.</translation>
    </message>
    <message>
        <source>After 5 minutes without a key or a mouse movement the screen is locked; what you typed is kept. A minute before, a message lets you stay.</source>
        <translation>بعد 5 دقائق دون استخدام لوحة المفاتيح أو الفأرة تُقفل الشاشة، ويبقى ما كتبته محفوظاً. وقبل ذلك بدقيقة تظهر رسالة تتيح لك البقاء.</translation>
    </message>
    <message>
        <source>“Remember me” keeps your sign-in in the keychain of this computer, never your password. Use it on your own computer only.</source>
        <translation>خيار «تذكرني» يحفظ دخولك في خزنة هذا الجهاز، ولا يحفظ كلمة السر أبداً. استخدمه في جهازك الخاص فقط.</translation>
    </message>
    <message>
        <source>More than one establishment</source>
        <translation>أكثر من منشأة</translation>
    </message>
    <message>
        <source>Whoever supervises several establishments changes between them at the top of the window, without signing out.</source>
        <translation>من يشرف على عدة منشآت ينتقل بينها من أعلى النافذة، دون تسجيل الخروج.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 go straight to one of the first nine. In a long list, write part of the name or number.</source>
        <translation>من Ctrl+1 إلى Ctrl+9 للانتقال مباشرة إلى إحدى المنشآت التسع الأولى. وفي القائمة الطويلة اكتب جزءاً من الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Requests and their states</source>
        <translation>الطلبات وحالاتها</translation>
    </message>
    <message>
        <source>Each request that you submit gets a number. You find it under “My requests” with its state and with what you wrote.</source>
        <translation>لكل طلب تقدمه رقم، وتجده في «طلباتي» مع حالته ومع ما كتبته.</translation>
    </message>
    <message>
        <source>Submitted: it has arrived. In progress: an employee is working on it. Returned: it needs something from you. Answered: the answer is there. Closed: it is finished.</source>
        <translation>مقدم: وصل الطلب. قيد المعالجة: يعمل عليه موظف. معاد للاستكمال: ينقصه شيء منك. تم الرد: صدر الرد. مغلق: انتهى الطلب.</translation>
    </message>
    <message>
        <source>If the connection breaks off while you submit, try again: the request is filed once only.</source>
        <translation>إن انقطع الاتصال في أثناء التقديم فأعد المحاولة، ولن يُسجل الطلب إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Opening hours and contact</source>
        <translation>أوقات العمل والتواصل</translation>
    </message>
    <message>
        <source>The unified number %1 answers from Sunday to Thursday, from 8 in the morning to 4 in the afternoon.</source>
        <translation>يجيب الرقم الموحد %1 من الأحد إلى الخميس، من الساعة 8 صباحاً حتى 4 عصراً.</translation>
    </message>
    <message>
        <source>The site is %2. On X the account is %3.</source>
        <translation>الموقع: %2، والحساب على منصة X هو %3.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K: search for a service, a page or help.</source>
        <translation>Ctrl+K: البحث عن خدمة أو صفحة أو مساعدة.</translation>
    </message>
    <message>
        <source>F1: this help.</source>
        <translation>F1: هذه المساعدة.</translation>
    </message>
    <message>
        <source>Alt+Home: the home page.</source>
        <translation>Alt+Home: الصفحة الرئيسية.</translation>
    </message>
    <message>
        <source>F5: load the page again.</source>
        <translation>F5: تحديث الصفحة.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: change to another establishment.</source>
        <translation>من Ctrl+1 إلى Ctrl+9: الانتقال إلى منشأة أخرى.</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+-: larger and smaller text; Ctrl+0: the usual size.</source>
        <translation>Ctrl++ وCtrl+-: تكبير النص وتصغيره، وCtrl+0: الحجم المعتاد.</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the screen.</source>
        <translation>Ctrl+L: قفل الشاشة.</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab: the next and the previous control. Escape: close what was opened.</source>
        <translation>Tab وShift+Tab: العنصر التالي والسابق. Escape: إغلاق ما فُتح.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Contributor: who is registered with social insurance and for whom contributions are paid.</source>
        <translation>المشترك: المسجل في التأمينات الاجتماعية وتُسدد عنه الاشتراكات.</translation>
    </message>
    <message>
        <source>Beneficiary: who receives a pension or a benefit.</source>
        <translation>المستفيد: من يُصرف له معاش أو تعويض.</translation>
    </message>
    <message>
        <source>Establishment: the employer&apos;s file at social insurance; a branch has a number of its own.</source>
        <translation>المنشأة: ملف صاحب العمل لدى التأمينات، وللفرع رقم خاص به.</translation>
    </message>
    <message>
        <source>Supervisor: who may act for an establishment in these services.</source>
        <translation>مشرف المنشأة: المخول بإنجاز خدمات المنشأة.</translation>
    </message>
    <message>
        <source>Subscriber number: your own number at social insurance.</source>
        <translation>رقم المشترك: رقمك لدى التأمينات الاجتماعية.</translation>
    </message>
    <message>
        <source>Establishment number: the registration number of an establishment.</source>
        <translation>رقم اشتراك المنشأة: رقم تسجيل المنشأة لدى التأمينات.</translation>
    </message>
    <message>
        <source>User code: 10 digits that begin with 9, with which you sign in.</source>
        <translation>رمز المستخدم: 10 أرقام تبدأ بالرقم 9، وبه تدخل.</translation>
    </message>
    <message>
        <source>Contribution period: the time from joining an establishment to leaving it.</source>
        <translation>مدة الاشتراك: من تاريخ الالتحاق بالمنشأة إلى تاريخ ترك العمل.</translation>
    </message>
    <message>
        <source>Contributory wage: the wage from which contributions are reckoned.</source>
        <translation>الأجر الخاضع للاشتراك: الأجر الذي تُحسب منه الاشتراكات.</translation>
    </message>
    <message>
        <source>SANED: insurance against unemployment.</source>
        <translation>ساند: التأمين ضد التعطل عن العمل.</translation>
    </message>
</context>
<context>
    <name>InsuranceState</name>
    <message>
        <source>In service</source>
        <translation>على رأس العمل</translation>
    </message>
    <message>
        <source>Pensioner</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>ليس على رأس العمل</translation>
    </message>
    <message>
        <source>Never insured</source>
        <translation>لم يسبق تسجيله</translation>
    </message>
</context>
<context>
    <name>LocalMessage</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 riyals</source>
        <translation>%1 ريال</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--language takes ar or en.</source>
        <translation>الخيار --language يقبل ar أو en.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>الخيار --theme يقبل light أو dark أو system.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. Write it as https://example.com.</source>
        <translation>«%1» ليس عنوان خدمة. اكتبه على الصورة https://example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: only https:// addresses, or http:// on this computer itself, keep what you send to yourself.</source>
        <translation>لا يمكن استخدام «%1»: لا يُحفظ ما ترسله إلا عبر عنوان https://، أو http:// على هذا الجهاز نفسه.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>PeriodBrief</name>
    <message>
        <source>Contribution period</source>
        <translation>مدة الاشتراك</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>رقم اشتراك المنشأة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Contributory wage</source>
        <translation>الأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>دون أشهر إضافية</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>RenewSession</name>
    <message>
        <source>Renew the session</source>
        <translation>تجديد الجلسة</translation>
    </message>
</context>
<context>
    <name>RequestBrief</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>RequestRecord</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Submitted</source>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Returned for completion</source>
        <translation>معاد للاستكمال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>ResendCode</name>
    <message>
        <source>Send the code again</source>
        <translation>إعادة إرسال الرمز</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب عمل</translation>
    </message>
    <message>
        <source>Medical provider</source>
        <translation>جهة علاج</translation>
    </message>
    <message>
        <source>Branch staff</source>
        <translation>موظف فرع</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>User code or identity number</source>
        <translation>رمز المستخدم أو رقم الهوية</translation>
    </message>
    <message>
        <source>The user code, the national ID number or the iqama number</source>
        <translation>رمز المستخدم أو رقم الهوية الوطنية أو رقم الإقامة</translation>
    </message>
    <message>
        <source>Remember me</source>
        <translation>تذكرني</translation>
    </message>
</context>
<context>
    <name>SubscriberRecord</name>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>رقم المشترك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Hijri date of birth</source>
        <translation>تاريخ الميلاد الهجري</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Contribution periods</source>
        <translation>مدد الاشتراك</translation>
    </message>
    <message>
        <source>Months in all</source>
        <translation>مجموع الأشهر</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>المدد</translation>
    </message>
</context>
<context>
    <name>SupervisorEntry</name>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>SupervisorRole</name>
    <message>
        <source>Owner</source>
        <translation>مالك المنشأة</translation>
    </message>
    <message>
        <source>Establishment supervisor</source>
        <translation>مشرف المنشأة</translation>
    </message>
    <message>
        <source>Branch supervisor</source>
        <translation>مشرف الفرع</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Refresh token</source>
        <translation>رمز التجديد</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Access expires in (seconds)</source>
        <translation>انتهاء الدخول خلال (بالثواني)</translation>
    </message>
    <message>
        <source>Refresh expires in (seconds)</source>
        <translation>انتهاء التجديد خلال (بالثواني)</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>صفة الدخول</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>ui::Awaited</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>A message with a code of 6 digits is on its way to the mobile registered in your name in Absher and the national registry: %1</source>
        <translation>أُرسلت رسالة فيها رمز من 6 أرقام إلى الجوال المسجل باسمك في أبشر والسجل الوطني: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Never tell anyone this code. No employee will ask you for it.</source>
        <translation>لا تُطلع أحداً على هذا الرمز، ولن يطلبه منك أي موظف.</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>لم يعد هذا الرمز صالحاً.</translation>
    </message>
    <message>
        <source>The code is valid for %1</source>
        <translation>الرمز صالح لمدة %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <translation>إعادة الإرسال بعد %1</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <translation>أُرسل رمز جديد، ولم يعد الرمز السابق صالحاً.</translation>
    </message>
    <message>
        <source>The code was refused three times. Ask for a new one with “Send again”.</source>
        <translation>لم يُقبل الرمز ثلاث مرات. اطلب رمزاً جديداً من «إعادة الإرسال».</translation>
    </message>
</context>
<context>
    <name>ui::EmployerHome</name>
    <message>
        <source>Supervisors</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>My establishments</source>
        <translation>منشآتي</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>المشتركون النشطون</translation>
    </message>
    <message>
        <source>Saudis</source>
        <translation>السعوديون</translation>
    </message>
    <message>
        <source>Non-Saudis</source>
        <translation>غير السعوديين</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>رقم اشتراك المنشأة</translation>
    </message>
    <message>
        <source>Registered on %1</source>
        <translation>سُجلت في %1</translation>
    </message>
</context>
<context>
    <name>ui::Entrance</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Required. %1</source>
        <translation>حقل إلزامي. %1</translation>
    </message>
</context>
<context>
    <name>ui::FormPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Errors in the form</source>
        <translation>أخطاء في النموذج</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Help and contact</source>
        <translation>المساعدة والتواصل</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>Try other words, or call the unified number.</source>
        <translation>جرب كلمات أخرى، أو اتصل بالرقم الموحد.</translation>
    </message>
</context>
<context>
    <name>ui::HeroPanel</name>
    <message>
        <source>Deal with social insurance directly, without visiting a branch</source>
        <translation>أنجز معاملاتك مع المؤسسة مباشرة، دون زيارة الفرع</translation>
    </message>
    <message>
        <source>Protect your account</source>
        <translation>حماية حسابك</translation>
    </message>
    <message>
        <source>The verification code goes to the mobile registered in your name in Absher and the national registry.</source>
        <translation>يصل رمز التحقق إلى الجوال المسجل باسمك في أبشر والسجل الوطني.</translation>
    </message>
    <message>
        <source>Never share the code or your password, with anyone. No employee will ever ask you for them.</source>
        <translation>لا تشارك الرمز أو كلمة السر مع أحد، ولن يطلبهما منك أي موظف.</translation>
    </message>
    <message>
        <source>Do not sign in over public Wi-Fi. Use a connection you trust.</source>
        <translation>تجنب الدخول من شبكات Wi-Fi العامة، واستخدم اتصالاً موثوقاً.</translation>
    </message>
    <message>
        <source>Protecting your account is your own responsibility: sign out when you have finished.</source>
        <translation>حماية حسابك مسؤوليتك، فسجل الخروج عند الانتهاء.</translation>
    </message>
    <message>
        <source>We are here to help</source>
        <translation>نحن في خدمتك</translation>
    </message>
    <message>
        <source>Unified number %1</source>
        <translation>الرقم الموحد %1</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>الموقع %1</translation>
    </message>
    <message>
        <source>On X: %1</source>
        <translation>على منصة X: %1</translation>
    </message>
</context>
<context>
    <name>ui::Home</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>What you have submitted, and where it stands</source>
        <translation>ما قدمته من طلبات وحالة كل منها</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>المساعدة والتواصل</translation>
    </message>
    <message>
        <source>Unified number %1, %2</source>
        <translation>الرقم الموحد %1، %2</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>All my requests</source>
        <translation>كل طلباتي</translation>
    </message>
    <message>
        <source>You have not submitted anything yet. What you submit appears here.</source>
        <translation>لم تقدم أي طلب بعد. يظهر هنا ما تقدمه.</translation>
    </message>
</context>
<context>
    <name>ui::IndividualHome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحباً بك</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>مرحباً، %1</translation>
    </message>
    <message>
        <source>Contribution periods</source>
        <translation>مدد الاشتراك</translation>
    </message>
    <message>
        <source>No contribution periods yet</source>
        <translation>لا توجد مدد اشتراك بعد</translation>
    </message>
    <message>
        <source>When an employer registers you, the period appears here with its wage and its months.</source>
        <translation>عندما يسجلك صاحب عمل تظهر المدة هنا مع أجرها وعدد أشهرها.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>رقم المشترك</translation>
    </message>
    <message>
        <source>Given with the first registration</source>
        <translation>يُمنح عند أول تسجيل</translation>
    </message>
    <message>
        <source>Months of contribution</source>
        <translation>أشهر الاشتراك</translation>
    </message>
    <message>
        <source>Contributory wage</source>
        <translation>الأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No period runs at present</source>
        <translation>لا توجد مدة قائمة حالياً</translation>
    </message>
</context>
<context>
    <name>ui::LockScreen</name>
    <message>
        <source>The screen is locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>Nobody was here for a while. Write your password to go on; what you typed is kept.</source>
        <translation>لم يُستخدم البرنامج منذ مدة. اكتب كلمة السر للمتابعة، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Taminat Online</source>
        <translation>التأمينات أون لاين</translation>
    </message>
    <message numerus="yes">
        <source>The screen will be locked in %n second(s). What you typed is kept.</source>
        <translation>
            <numerusform>ستُقفل الشاشة بعد لحظة، وما كتبته محفوظ.</numerusform>
            <numerusform>ستُقفل الشاشة بعد ثانية واحدة، وما كتبته محفوظ.</numerusform>
            <numerusform>ستُقفل الشاشة بعد ثانيتين، وما كتبته محفوظ.</numerusform>
            <numerusform>ستُقفل الشاشة بعد %n ثوانٍ، وما كتبته محفوظ.</numerusform>
            <numerusform>ستُقفل الشاشة بعد %n ثانية، وما كتبته محفوظ.</numerusform>
            <numerusform>ستُقفل الشاشة بعد %n ثانية، وما كتبته محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>ui::MessageCard</name>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the code %1</source>
        <translation>نسخ الرمز %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا حروف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>لا حروف متبقية</numerusform>
            <numerusform>حرف واحد متبقٍ</numerusform>
            <numerusform>حرفان متبقيان</numerusform>
            <numerusform>%n أحرف متبقية</numerusform>
            <numerusform>%n حرفًا متبقيًا</numerusform>
            <numerusform>%n حرف متبقٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>ui::PhoneWindow</name>
    <message>
        <source>Mobile and inbox</source>
        <translation>الجوال والبريد</translation>
    </message>
    <message>
        <source>For the demonstration: here arrives what the service sends</source>
        <translation>للتجربة: هنا يصل ما ترسله الخدمة</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا توجد رسائل بعد</translation>
    </message>
    <message>
        <source>Sign in, and the verification code appears here.</source>
        <translation>سجل الدخول وسيظهر رمز التحقق هنا.</translation>
    </message>
    <message>
        <source>This service keeps its messages to itself: it was started without local messages.</source>
        <translation>هذه الخدمة لا تعرض رسائلها: شُغلت دون الرسائل المحلية.</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptPage</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Your request has arrived</source>
        <translation>وصل طلبك</translation>
    </message>
    <message>
        <source>%1 — keep the number; you can follow it under My requests.</source>
        <translation>%1 — احتفظ بالرقم، ويمكنك متابعته في «طلباتي».</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
</context>
<context>
    <name>ui::RequestPage</name>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>قُدم في %1</translation>
    </message>
</context>
<context>
    <name>ui::RequestRow</name>
    <message>
        <source>%1, number %2, %3</source>
        <translation>%1، رقم %2، %3</translation>
    </message>
</context>
<context>
    <name>ui::RequestsPage</name>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>What you submit appears here with its number and its state.</source>
        <translation>يظهر هنا ما تقدمه مع رقمه وحالته.</translation>
    </message>
    <message>
        <source>Go to the services</source>
        <translation>الانتقال إلى الخدمات</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Search for a service or a page</source>
        <translation>ابحث عن خدمة أو صفحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Results appear below while you type; go to them with the down arrow</source>
        <translation>تظهر النتائج أدناه أثناء الكتابة، ويُنتقل إليها بالسهم السفلي</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>لا توجد نتائج. يمكن تجربة كلمات أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::SecretEditor</name>
    <message>
        <source>Hide: %1</source>
        <translation>إخفاء: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The keyboard is typing Arabic</source>
        <translation>لوحة المفاتيح تكتب بالعربية</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح الأحرف الكبيرة (Caps Lock) مفعّل</translation>
    </message>
</context>
<context>
    <name>ui::Shell</name>
    <message>
        <source>Taminaty Business</source>
        <translation>تأميناتي أعمال</translation>
    </message>
    <message>
        <source>Taminat Online</source>
        <translation>التأمينات أون لاين</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>المساعدة والتواصل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out without sending</source>
        <translation>الخروج دون إرسال</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>You have typed something that was not sent. Signing out discards it.</source>
        <translation>كتبت شيئاً لم يُرسل بعد، وتسجيل الخروج يلغيه.</translation>
    </message>
</context>
<context>
    <name>ui::SideEntry</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، لا شيء بالانتظار</numerusform>
            <numerusform>%1، واحد بالانتظار</numerusform>
            <numerusform>%1، اثنان بالانتظار</numerusform>
            <numerusform>%1، %n بالانتظار</numerusform>
            <numerusform>%1، %n بالانتظار</numerusform>
            <numerusform>%1، %n بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Taminat Online</source>
        <translation>التأمينات أون لاين</translation>
    </message>
    <message>
        <source>Sign in to the e-services</source>
        <translation>الدخول إلى الخدمات الإلكترونية</translation>
    </message>
    <message>
        <source>Remember me</source>
        <translation>تذكرني</translation>
    </message>
    <message>
        <source>(in this computer&apos;s keychain)</source>
        <translation>(في خزنة هذا الجهاز)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Forgotten your password, or no account yet? For now, call the unified number %1: %2.</source>
        <translation>نسيت كلمة السر، أو ليس لديك حساب بعد؟ اتصل حالياً بالرقم الموحد %1: %2.</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ الدخول…</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>الوضع الفاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>الوضع الداكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>الوضع الفاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>الوضع الداكن</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>آخر اتصال %1</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>لا يوجد اتصال بالخدمة</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لم يتم الاتصال بعد</translation>
    </message>
    <message>
        <source>Connected to the service · encrypted connection</source>
        <translation>متصل بالخدمة · اتصال مشفر</translation>
    </message>
    <message>
        <source>Connected to a service on this device</source>
        <translation>متصل بخدمة على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n establishment(s)</source>
        <translation>
            <numerusform>لا منشآت</numerusform>
            <numerusform>منشأة واحدة</numerusform>
            <numerusform>منشأتان</numerusform>
            <numerusform>%n منشآت</numerusform>
            <numerusform>%n منشأة</numerusform>
            <numerusform>%n منشأة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SwitcherPanel</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Search in my establishments</source>
        <translation>البحث في منشآتي</translation>
    </message>
    <message>
        <source>My establishments</source>
        <translation>منشآتي</translation>
    </message>
    <message>
        <source>%1, branch, %2</source>
        <translation>%1، فرع، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::Wizard</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>ملخص الطلب</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* حقل إلزامي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>جارٍ إرسال الطلب</translation>
    </message>
</context>
</TS>

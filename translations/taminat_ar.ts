<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en_US">
<context>
    <name>AccountRecord</name>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>رمز المستخدم</translation>
    </message>
    <message>
        <source>Language of notices</source>
        <translation>لغة الإشعارات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>ActivateAccount</name>
    <message>
        <source>Your data in the registry</source>
        <translation>بياناتك في السجل</translation>
    </message>
    <message>
        <source>Are these data correct?</source>
        <translation>هل هذه البيانات صحيحة؟</translation>
    </message>
</context>
<context>
    <name>Activated</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Your user code was sent to</source>
        <translation>أُرسل رمز المستخدم إلى</translation>
    </message>
    <message>
        <source>Request for the correction</source>
        <translation>طلب التصحيح</translation>
    </message>
</context>
<context>
    <name>AdjustmentEntry</name>
    <message>
        <source>Adjustment</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Late fine</source>
        <translation>غرامة التأخير</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The account is personal. It is opened by its owner alone, with their own data and the mobile that is registered in their name.</source>
        <translation>الحساب شخصي، لا يفتحه إلا صاحبه ببياناته هو وبالجوال المسجل باسمه.</translation>
    </message>
    <message>
        <source>Protecting the account is its owner&apos;s own responsibility. The password and the verification codes are told to nobody; no employee asks for them.</source>
        <translation>حماية الحساب مسؤولية صاحبه وحده، فلا يُطلع أحداً على كلمة السر ولا على رموز التحقق، ولن يطلبها منه أي موظف.</translation>
    </message>
    <message>
        <source>What is done with the user code, the password and a verification code counts as done by the owner.</source>
        <translation>كل ما يُجرى برمز المستخدم وكلمة السر ورمز التحقق يُعد صادراً عن صاحب الحساب.</translation>
    </message>
    <message>
        <source>The data that one gives are true and complete. Whoever gives false data answers for it under the Social Insurance Law.</source>
        <translation>البيانات المقدمة صحيحة وكاملة، ومن قدم بيانات غير صحيحة تحمّل مسؤوليتها وفق نظام التأمينات الاجتماعية.</translation>
    </message>
    <message>
        <source>Changes of the mobile, the e-mail address and the personal data are reported as soon as they happen.</source>
        <translation>يُبلَّغ عن أي تغيير في الجوال والبريد الإلكتروني والبيانات الشخصية فور حدوثه.</translation>
    </message>
    <message>
        <source>Personal data are used for social insurance alone, are shown to others only where the law says so, and who looked at them is written down.</source>
        <translation>لا تُستعمل البيانات الشخصية إلا لأغراض التأمينات الاجتماعية، ولا يطلع عليها غير صاحبها إلا حيث يقضي النظام، ويُدوَّن كل من اطلع عليها.</translation>
    </message>
    <message>
        <source>Messages about the account go to the e-mail address and the mobile that are registered with it.</source>
        <translation>تُرسل الرسائل المتعلقة بالحساب إلى البريد الإلكتروني والجوال المسجلين فيه.</translation>
    </message>
    <message>
        <source>An account that is misused can be suspended. Its owner is told, and may object.</source>
        <translation>يجوز إيقاف الحساب عند إساءة استعماله، ويُبلَّغ صاحبه بذلك وله أن يعترض.</translation>
    </message>
</context>
<context>
    <name>AllowanceLineEntry</name>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>The Governor</source>
        <translation>المحافظ</translation>
    </message>
    <message>
        <source>The Board of Directors</source>
        <translation>مجلس الإدارة</translation>
    </message>
</context>
<context>
    <name>Awaits</name>
    <message>
        <source>time alone</source>
        <translation>مرور الوقت وحده</translation>
    </message>
    <message>
        <source>a step of your own</source>
        <translation>خطوة منك</translation>
    </message>
    <message>
        <source>that it happens</source>
        <translation>وقوع الحدث</translation>
    </message>
    <message>
        <source>nothing, as things are</source>
        <translation>لا شيء في الوضع الحالي</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Saudi National Bank</source>
        <translation>البنك الأهلي السعودي</translation>
    </message>
    <message>
        <source>Al Rajhi Bank</source>
        <translation>مصرف الراجحي</translation>
    </message>
    <message>
        <source>Riyad Bank</source>
        <translation>بنك الرياض</translation>
    </message>
    <message>
        <source>Alinma Bank</source>
        <translation>مصرف الإنماء</translation>
    </message>
    <message>
        <source>Saudi Awwal Bank (SAB)</source>
        <translation>البنك السعودي الأول (ساب)</translation>
    </message>
    <message>
        <source>Banque Saudi Fransi</source>
        <translation>البنك السعودي الفرنسي</translation>
    </message>
    <message>
        <source>Arab National Bank</source>
        <translation>البنك العربي الوطني</translation>
    </message>
    <message>
        <source>Bank Albilad</source>
        <translation>بنك البلاد</translation>
    </message>
    <message>
        <source>Bank AlJazira</source>
        <translation>بنك الجزيرة</translation>
    </message>
    <message>
        <source>The Saudi Investment Bank</source>
        <translation>البنك السعودي للاستثمار</translation>
    </message>
    <message>
        <source>Samba, today Saudi National Bank</source>
        <translation>سامبا، البنك الأهلي السعودي حالياً</translation>
    </message>
</context>
<context>
    <name>Benefit</name>
    <message>
        <source>Retirement pension</source>
        <translation>معاش التقاعد</translation>
    </message>
    <message>
        <source>Early pension</source>
        <translation>المعاش المبكر</translation>
    </message>
    <message>
        <source>Pension after arduous work</source>
        <translation>معاش الأعمال الشاقة أو الضارة</translation>
    </message>
    <message>
        <source>Pension to the family of a prisoner</source>
        <translation>معاش أسرة المسجون</translation>
    </message>
    <message>
        <source>Non-occupational disability pension</source>
        <translation>معاش العجز غير المهني</translation>
    </message>
    <message>
        <source>Pension for a disability after leaving work</source>
        <translation>معاش العجز بعد ترك العمل</translation>
    </message>
    <message>
        <source>Survivors&apos; pension</source>
        <translation>معاش الوفاة</translation>
    </message>
    <message>
        <source>Survivors&apos; pension after leaving work</source>
        <translation>معاش الوفاة بعد ترك العمل</translation>
    </message>
</context>
<context>
    <name>BenefitEntry</name>
    <message>
        <source>A benefit</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حال الاستحقاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>It would come to</source>
        <translation>يبلغ مقداره</translation>
    </message>
</context>
<context>
    <name>BillAnswer</name>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>التسويات</translation>
    </message>
    <message>
        <source>Subscribers&apos; shares</source>
        <translation>حصص المشتركين</translation>
    </message>
    <message>
        <source>Contributions of the month</source>
        <translation>اشتراكات الشهر</translation>
    </message>
    <message>
        <source>Adjustments in all</source>
        <translation>مجموع التسويات</translation>
    </message>
    <message>
        <source>Late fines</source>
        <translation>غرامات التأخير</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>المستخدم من الرصيد</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>الباقي من الرصيد</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المستحق دفعه</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
</context>
<context>
    <name>BillLineEntry</name>
    <message>
        <source>Line</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>BillQuestion</name>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Corrections of earlier months</source>
        <translation>تصحيحات شهور سابقة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد الدائن</translation>
    </message>
    <message>
        <source>Official holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ السداد</translation>
    </message>
</context>
<context>
    <name>BilledEntry</name>
    <message>
        <source>Subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>BirthEntry</name>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>BracketEntry</name>
    <message>
        <source>Bracket</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>الاشتراك</translation>
    </message>
</context>
<context>
    <name>CalendarAnswer</name>
    <message>
        <source>The day in both calendars</source>
        <translation>اليوم بالتقويمين</translation>
    </message>
    <message>
        <source>As certificates write it</source>
        <translation>كما يُكتب في الشهادات</translation>
    </message>
    <message>
        <source>Umm al-Qura table</source>
        <translation>جدول أم القرى</translation>
    </message>
    <message>
        <source>Days of the Hijri month</source>
        <translation>أيام الشهر الهجري</translation>
    </message>
    <message>
        <source>Later, counted in the Gregorian calendar</source>
        <translation>بعد المدة بالتقويم الميلادي</translation>
    </message>
    <message>
        <source>Later, counted in the Hijri calendar</source>
        <translation>بعد المدة بالتقويم الهجري</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>هجري (أم القرى)</translation>
    </message>
</context>
<context>
    <name>CalendarQuestion</name>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Gregorian date</source>
        <translation>التاريخ الميلادي</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>Years to add</source>
        <translation>السنوات المضافة</translation>
    </message>
    <message>
        <source>Months to add</source>
        <translation>الأشهر المضافة</translation>
    </message>
</context>
<context>
    <name>CancelCertificate</name>
    <message>
        <source>Cancel a certificate</source>
        <translation>إلغاء شهادة</translation>
    </message>
</context>
<context>
    <name>CareerEntry</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>مدد العمل</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>CertificateBody</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>نسخة التصميم</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>نوع الشهادة</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Addressee or purpose</source>
        <translation>الجهة الموجهة إليها أو الغرض</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Contribution periods</source>
        <translation>مدد الاشتراك</translation>
    </message>
    <message>
        <source>Months in all</source>
        <translation>مجموع الأشهر</translation>
    </message>
</context>
<context>
    <name>CertificateBrief</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>وقت الإلغاء</translation>
    </message>
</context>
<context>
    <name>CertificateDate</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الهجري</translation>
    </message>
</context>
<context>
    <name>CertificateLanguage</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
</context>
<context>
    <name>CertificateList</name>
    <message>
        <source>My certificates</source>
        <translation>شهاداتي</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates of the establishment</source>
        <translation>شهادات المنشأة</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>To whom it may concern</source>
        <translation>إلى من يهمه الأمر</translation>
    </message>
    <message>
        <source>Social Insurance certifies that, on the day of issue, its records hold the contribution periods and wages below for the person named here.</source>
        <translation>تشهد التأمينات الاجتماعية بأن سجلاتها تبين في تاريخ الإصدار مدد الاشتراك والأجور الآتية لصاحب البيانات أدناه.</translation>
    </message>
    <message>
        <source>Social Insurance certifies that the person named here is in service on the day of issue, with the registered wage below.</source>
        <translation>تشهد التأمينات الاجتماعية بأن صاحب البيانات أدناه على رأس العمل في تاريخ الإصدار، وأن أجره المسجل لديها كما يلي.</translation>
    </message>
    <message>
        <source>Social Insurance certifies that, on the day of issue, its records hold the contribution periods below for the person named here.</source>
        <translation>تشهد التأمينات الاجتماعية بأن سجلاتها تبين في تاريخ الإصدار مدد الاشتراك الآتية لصاحب البيانات أدناه.</translation>
    </message>
    <message>
        <source>Social Insurance certifies that, on the day of issue, its records hold no registration under the identity number of the person named here.</source>
        <translation>تشهد التأمينات الاجتماعية بأنه لا يوجد في سجلاتها في تاريخ الإصدار أي تسجيل برقم هوية صاحب البيانات أدناه.</translation>
    </message>
    <message>
        <source>Social Insurance certifies that the establishment named here is registered with it on the day of issue.</source>
        <translation>تشهد التأمينات الاجتماعية بأن المنشأة المبينة أدناه مسجلة لديها في تاريخ الإصدار.</translation>
    </message>
    <message>
        <source>Made at its holder&apos;s request from the records as they stood on the day of issue, which may be corrected later. It is valid for the purpose named in it, and void once it is altered.</source>
        <translation>أعدت هذه الشهادة بناء على طلب صاحبها من واقع السجلات في تاريخ الإصدار، وقد تصحح البيانات لاحقًا. وهي صالحة للغرض المبين فيها، ويلغيها أي تعديل.</translation>
    </message>
    <message>
        <source>No contribution periods are registered.</source>
        <translation>لا توجد مدد اشتراك مسجلة.</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>إجمالي المدد</translation>
    </message>
    <message>
        <source>Amounts are contributory wages in riyals a month, as last registered in each period.</source>
        <translation>المبالغ هي الأجور الخاضعة للاشتراك بالريال شهريًا، كما سجلت آخر مرة في كل مدة.</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>على رأس العمل</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>عيني</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا يوجد</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
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
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Social Insurance</source>
        <translation>التأمينات الاجتماعية</translation>
    </message>
    <message>
        <source>To verify this certificate</source>
        <translation>للتحقق من هذه الشهادة</translation>
    </message>
    <message>
        <source>Scan the code, or enter the holder&apos;s number and the certificate number under “Verify a certificate”.</source>
        <translation>امسح الرمز، أو أدخل رقم صاحب الشهادة ورقم الشهادة في «التحقق من شهادة».</translation>
    </message>
    <message>
        <source>Its content is signed digitally: a change to it is noticed, even without a connection.</source>
        <translation>محتواها موقع رقميًا: يكشف أي تغيير فيه حتى دون اتصال.</translation>
    </message>
    <message>
        <source>An electronic document: it needs neither stamp nor signature.</source>
        <translation>وثيقة إلكترونية لا تحتاج إلى ختم أو توقيع.</translation>
    </message>
    <message>
        <source>A specimen made for demonstration: without effect.</source>
        <translation>نموذج أعد للعرض التجريبي: لا أثر له.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>CertificateState</name>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>CertificateType</name>
    <message>
        <source>Statement of contribution periods and wages</source>
        <translation>شهادة بيان مدد وأجور مشترك</translation>
    </message>
    <message>
        <source>Wage certificate</source>
        <translation>شهادة أجر</translation>
    </message>
    <message>
        <source>Certificate of contribution periods</source>
        <translation>شهادة مدد اشتراك</translation>
    </message>
    <message>
        <source>Certificate of no registration</source>
        <translation>شهادة عدم وجود تسجيل</translation>
    </message>
    <message>
        <source>Establishment registration certificate</source>
        <translation>شهادة تسجيل المنشأة</translation>
    </message>
</context>
<context>
    <name>CertifiedEstablishment</name>
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
        <translation>الاسم بالحروف اللاتينية</translation>
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
        <translation>الشكل النظامي</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
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
        <source>Insurance office</source>
        <translation>مكتب التأمينات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Main establishment</source>
        <translation>المنشأة الرئيسية</translation>
    </message>
</context>
<context>
    <name>CertifiedPeriod</name>
    <message>
        <source>Contribution period</source>
        <translation>مدة اشتراك</translation>
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
        <source>Occupation</source>
        <translation>المهنة</translation>
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
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>الأجر</translation>
    </message>
</context>
<context>
    <name>CertifiedPerson</name>
    <message>
        <source>Holder</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
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
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>State of employment</source>
        <translation>الحالة الوظيفية</translation>
    </message>
</context>
<context>
    <name>CertifiedWage</name>
    <message>
        <source>Wage</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Basic wage</source>
        <translation>الأجر الأساسي</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>بدل السكن</translation>
    </message>
    <message>
        <source>Housing in kind</source>
        <translation>سكن عيني</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
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
    <name>ChangePassword</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة السر الحالية</translation>
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
    <name>ChargeEntry</name>
    <message>
        <source>Contributions left</source>
        <translation>الباقي من الاشتراكات</translation>
    </message>
    <message>
        <source>Late fine left</source>
        <translation>الباقي من غرامة التأخير</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ChargeStanding</name>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوعة جزئياً</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Social Insurance Law of 1421H, art. %1</source>
        <translation>نظام التأمينات الاجتماعية (1421هـ)، المادة %1</translation>
    </message>
    <message>
        <source>Social Insurance Law of 1445H, art. %1</source>
        <translation>نظام التأمينات الاجتماعية (1445هـ)، المادة %1</translation>
    </message>
    <message>
        <source>Registration and contributions regulation, art. %1</source>
        <translation>لائحة التسجيل والاشتراكات، المادة %1</translation>
    </message>
    <message>
        <source>Annuities regulation, art. %1</source>
        <translation>لائحة تعويضات فرع المعاشات، المادة %1</translation>
    </message>
    <message>
        <source>Occupational hazards regulation, art. %1</source>
        <translation>لائحة تعويضات فرع الأخطار المهنية، المادة %1</translation>
    </message>
    <message>
        <source>Implementing regulation of 1445H, art. %1</source>
        <translation>اللائحة التنفيذية (1445هـ)، المادة %1</translation>
    </message>
    <message>
        <source>Royal Decree M/273, clause %1</source>
        <translation>المرسوم الملكي م/273، البند %1</translation>
    </message>
    <message>
        <source>Unemployment Insurance Law M/18</source>
        <translation>نظام التأمين ضد التعطل عن العمل م/18</translation>
    </message>
    <message>
        <source>Decision %1 of the Board of Directors</source>
        <translation>قرار مجلس الإدارة رقم %1</translation>
    </message>
    <message>
        <source>Extension of insurance protection to citizens of the Gulf states</source>
        <translation>نظام مد الحماية التأمينية لمواطني دول مجلس التعاون</translation>
    </message>
    <message>
        <source>Umm al-Qura calendar</source>
        <translation>تقويم أم القرى</translation>
    </message>
    <message>
        <source>Standard ISO %1</source>
        <translation>المعيار الدولي ISO %1</translation>
    </message>
    <message>
        <source>where the law is silent</source>
        <translation>حيث سكت النظام</translation>
    </message>
    <message>
        <source>two</source>
        <translation>ثانياً</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثالثاً</translation>
    </message>
    <message>
        <source>four</source>
        <translation>رابعاً</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خامساً</translation>
    </message>
    <message>
        <source>six</source>
        <translation>سادساً</translation>
    </message>
    <message>
        <source>abcdef</source>
        <translation>أبجدهو</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Entitled now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>After your step</source>
        <translation>بعد خطوة منك</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مشمول بالحماية</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Not as things are</source>
        <translation>غير مستحق حالياً</translation>
    </message>
    <message>
        <source>Every condition is met: you may apply.</source>
        <translation>تحققت الشروط كلها، ويمكنك تقديم الطلب.</translation>
    </message>
    <message>
        <source>Only what is in your hands is missing: %1.</source>
        <translation>لم يبق إلا ما هو بيدك: %1.</translation>
    </message>
    <message>
        <source>You are insured for it, and it is due when it happens.</source>
        <translation>أنت مؤمَّن عليه في ذلك، ويُستحق عند وقوعه.</translation>
    </message>
    <message>
        <source>Not needed: at that age a pension is due instead.</source>
        <translation>لا حاجة إليه: يُستحق معاش عند تلك السن.</translation>
    </message>
    <message>
        <source>From %1, if nothing changes.</source>
        <translation>من %1، إن لم يتغير شيء.</translation>
    </message>
    <message>
        <source>From %1, if nothing changes; then also: %2.</source>
        <translation>من %1، إن لم يتغير شيء، ويلزم عندئذ: %2.</translation>
    </message>
    <message>
        <source>You may claim now: %1.</source>
        <translation>يحق لك الآن: %1.</translation>
    </message>
    <message>
        <source>After a step of yours you may claim: %1.</source>
        <translation>يحق لك بعد خطوة منك: %1.</translation>
    </message>
    <message>
        <source>There is nothing to claim today.</source>
        <translation>لا يوجد ما تطالب به اليوم.</translation>
    </message>
    <message>
        <source>The next is: %1, from %2.</source>
        <translation>والتالي: %1، من %2.</translation>
    </message>
    <message>
        <source>You are covered, should it happen: %1.</source>
        <translation>وأنت مشمول بالحماية إن وقع ما يوجبها: %1.</translation>
    </message>
    <message>
        <source>That was until %1</source>
        <translation>كان ذلك حتى %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Months: %1, needed: %2</source>
        <translation>الأشهر: %1، والمطلوب: %2</translation>
    </message>
    <message>
        <source>taken as met</source>
        <translation>يُفترض تحققه</translation>
    </message>
    <message>
        <source>met</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>in your hands</source>
        <translation>بيدك</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>عند وقوعه</translation>
    </message>
    <message>
        <source>taken as not met</source>
        <translation>يُفترض عدم تحققه</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير متحقق</translation>
    </message>
    <message>
        <source>Your record does not tell</source>
        <translation>لا يظهر ذلك في سجلك</translation>
    </message>
    <message>
        <source>Met from %1</source>
        <translation>يتحقق من %1</translation>
    </message>
    <message>
        <source>Conditions that are not met, whatever time passes: %1.</source>
        <translation>شروط غير متحققة ولا يحققها مضي الوقت: %1.</translation>
    </message>
</context>
<context>
    <name>Claimable</name>
    <message>
        <source>Retirement pension</source>
        <translation>معاش التقاعد</translation>
    </message>
    <message>
        <source>Early retirement pension</source>
        <translation>معاش التقاعد المبكر</translation>
    </message>
    <message>
        <source>Retirement after arduous work</source>
        <translation>معاش الأعمال الشاقة أو الضارة</translation>
    </message>
    <message>
        <source>Non-occupational disability pension</source>
        <translation>معاش العجز غير المهني</translation>
    </message>
    <message>
        <source>Pension of the family</source>
        <translation>معاش أفراد العائلة</translation>
    </message>
    <message>
        <source>Notional period</source>
        <translation>ضم مدة اعتبارية</translation>
    </message>
    <message>
        <source>Lump sum or refund of contributions</source>
        <translation>تعويض الدفعة الواحدة أو رد الاشتراكات</translation>
    </message>
    <message>
        <source>SANED, unemployment benefit</source>
        <translation>ساند، التعويض ضد التعطل عن العمل</translation>
    </message>
    <message>
        <source>Work injury benefits</source>
        <translation>تعويضات إصابة العمل</translation>
    </message>
    <message>
        <source>Maternity compensation</source>
        <translation>تعويض الأمومة</translation>
    </message>
</context>
<context>
    <name>ConditionEntry</name>
    <message>
        <source>A condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>يتحقق من</translation>
    </message>
    <message>
        <source>What brings it</source>
        <translation>ما يحققه</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>يُقاس على</translation>
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
    <message>
        <source>How to reach you</source>
        <translation>بيانات التواصل</translation>
    </message>
</context>
<context>
    <name>ContributionAnswer</name>
    <message>
        <source>Contributory wage</source>
        <translation>الأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>الأيام المحسوبة</translation>
    </message>
    <message>
        <source>Subscriber&apos;s share</source>
        <translation>حصة المشترك</translation>
    </message>
    <message>
        <source>Employer&apos;s share</source>
        <translation>حصة صاحب العمل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Contribution of the month</source>
        <translation>اشتراك الشهر</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Annuities, subscriber</source>
        <translation>المعاشات، المشترك</translation>
    </message>
    <message>
        <source>Annuities, employer</source>
        <translation>المعاشات، صاحب العمل</translation>
    </message>
    <message>
        <source>SANED, subscriber</source>
        <translation>ساند، المشترك</translation>
    </message>
    <message>
        <source>SANED, employer</source>
        <translation>ساند، صاحب العمل</translation>
    </message>
    <message>
        <source>Occupational hazards, employer</source>
        <translation>الأخطار المهنية، صاحب العمل</translation>
    </message>
    <message>
        <source>To the home state, worker</source>
        <translation>لبلد المشترك، العامل</translation>
    </message>
    <message>
        <source>To the home state, employer</source>
        <translation>لبلد المشترك، صاحب العمل</translation>
    </message>
</context>
<context>
    <name>ContributionQuestion</name>
    <message>
        <source>First day of service</source>
        <translation>تاريخ الالتحاق</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>آخر يوم خدمة</translation>
    </message>
    <message>
        <source>Wages at other employers</source>
        <translation>الأجور لدى أصحاب عمل آخرين</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Safety surcharge, in hundredths of a percent</source>
        <translation>زيادة السلامة بأجزاء من مئة من الواحد بالمئة</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Insured before</source>
        <translation>سبق له الاشتراك</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>On mission abroad from</source>
        <translation>في مهمة خارج المملكة من</translation>
    </message>
    <message>
        <source>On mission abroad until</source>
        <translation>في مهمة خارج المملكة إلى</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Wage before the rise</source>
        <translation>الأجر قبل الزيادة</translation>
    </message>
    <message>
        <source>Full years away</source>
        <translation>سنوات الانقطاع الكاملة</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
</context>
<context>
    <name>CorrectionEntry</name>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
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
        <source>As billed</source>
        <translation>كما في الفاتورة</translation>
    </message>
    <message>
        <source>As it should have been</source>
        <translation>كما كان ينبغي</translation>
    </message>
</context>
<context>
    <name>DataCorrection</name>
    <message>
        <source>What is wrong, and how it should be</source>
        <translation>ما الخطأ، وما الصواب</translation>
    </message>
    <message>
        <source>Correction of personal data</source>
        <translation>تصحيح البيانات الشخصية</translation>
    </message>
    <message>
        <source>Say what is wrong in your name, your dates or your numbers, and how it should be</source>
        <translation>اذكر ما تراه خطأً في اسمك أو تواريخك أو أرقامك، وما صوابه</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>As your identity document has it; the branch may ask for a copy</source>
        <translation>كما في وثيقة هويتك، وقد يطلب المكتب صورة منها</translation>
    </message>
</context>
<context>
    <name>DataVerdict</name>
    <message>
        <source>My data are correct</source>
        <translation>بياناتي صحيحة</translation>
    </message>
    <message>
        <source>Something is to be corrected</source>
        <translation>فيها ما يحتاج إلى تصحيح</translation>
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
    <name>Deadline</name>
    <message>
        <source>The employer registers a worker</source>
        <translation>تسجيل صاحب العمل للعامل</translation>
    </message>
    <message>
        <source>A worker whom nobody registered gives notice</source>
        <translation>إبلاغ العامل الذي لم يُسجل</translation>
    </message>
    <message>
        <source>The employer excludes a worker who left</source>
        <translation>استبعاد صاحب العمل لتارك العمل</translation>
    </message>
    <message>
        <source>The employer reports a new wage</source>
        <translation>إبلاغ صاحب العمل عن أجر جديد</translation>
    </message>
    <message>
        <source>The contributions of a month</source>
        <translation>سداد اشتراكات الشهر</translation>
    </message>
    <message>
        <source>The voluntary contribution of a month</source>
        <translation>سداد الاشتراك الاختياري للشهر</translation>
    </message>
    <message>
        <source>An establishment is registered</source>
        <translation>تسجيل المنشأة</translation>
    </message>
    <message>
        <source>A change of an establishment&apos;s data</source>
        <translation>الإبلاغ عن تغير بيانات المنشأة</translation>
    </message>
    <message>
        <source>The earliest day of a period added afterwards</source>
        <translation>أول يوم تجوز إضافته بأثر رجعي</translation>
    </message>
    <message>
        <source>A petition to the unit that decided</source>
        <translation>الالتماس لدى الجهة مصدرة القرار</translation>
    </message>
    <message>
        <source>An objection to a decision on contributions</source>
        <translation>الاعتراض على قرار في الاشتراكات</translation>
    </message>
    <message>
        <source>An objection to the Board</source>
        <translation>الاعتراض لدى مجلس الإدارة</translation>
    </message>
    <message>
        <source>A claim at the labour court</source>
        <translation>الدعوى لدى المحكمة العمالية</translation>
    </message>
    <message>
        <source>An application for SANED</source>
        <translation>طلب ساند</translation>
    </message>
    <message>
        <source>Registering again for SANED</source>
        <translation>إعادة التسجيل في ساند</translation>
    </message>
    <message>
        <source>The employer is told of an injury</source>
        <translation>إبلاغ صاحب العمل بالإصابة</translation>
    </message>
    <message>
        <source>The employer reports an injury</source>
        <translation>إبلاغ صاحب العمل عن الإصابة</translation>
    </message>
    <message>
        <source>Emergency treatment is told of</source>
        <translation>الإبلاغ عن العلاج الطارئ</translation>
    </message>
    <message>
        <source>An objection to a medical board&apos;s decision</source>
        <translation>الاعتراض على قرار اللجنة الطبية</translation>
    </message>
    <message>
        <source>A disability is reviewed</source>
        <translation>إعادة دراسة العجز</translation>
    </message>
    <message>
        <source>A daily allowance, travel expenses or a death grant are claimed</source>
        <translation>المطالبة بالبدل اليومي أو مصاريف الانتقال أو منحة الوفاة</translation>
    </message>
    <message>
        <source>Any other benefit is claimed</source>
        <translation>المطالبة بأي تعويض آخر</translation>
    </message>
    <message>
        <source>A beneficiary reports a change</source>
        <translation>إبلاغ المستفيد عن تغير حالته</translation>
    </message>
    <message>
        <source>A voluntary subscriber changes the bracket</source>
        <translation>تعديل المشترك الاختياري شريحة دخله</translation>
    </message>
    <message>
        <source>Voluntary subscription after compulsory insurance</source>
        <translation>الاشتراك الاختياري بعد الاشتراك الإلزامي</translation>
    </message>
</context>
<context>
    <name>DeadlineAnswer</name>
    <message>
        <source>The deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Late from</source>
        <translation>يعد متأخراً من</translation>
    </message>
    <message>
        <source>In both calendars</source>
        <translation>بالتقويمين</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>خلال المهلة</translation>
    </message>
    <message>
        <source>Last day; of a period added afterwards the earliest</source>
        <translation>آخر يوم، وللمدة المضافة لاحقاً أول يوم</translation>
    </message>
</context>
<context>
    <name>DeadlineQuestion</name>
    <message>
        <source>A deadline</source>
        <translation>مهلة</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>المطلوب إنجازه</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>تحسب من</translation>
    </message>
    <message>
        <source>Done on; first day of the period added</source>
        <translation>تاريخ الإجراء، أو أول يوم من المدة المضافة</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>صاحب العمل</translation>
    </message>
</context>
<context>
    <name>DueBillEntry</name>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Due in advance</source>
        <translation>مستحق مقدماً</translation>
    </message>
</context>
<context>
    <name>EService</name>
    <message>
        <source>Submit the request</source>
        <translation>تقديم الطلب</translation>
    </message>
</context>
<context>
    <name>EarlierDisability</name>
    <message>
        <source>Earlier disability</source>
        <translation>عجز سابق</translation>
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
    <name>EligibilityAnswer</name>
    <message>
        <source>What may be claimed</source>
        <translation>ما يمكن المطالبة به</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>التعويضات</translation>
    </message>
</context>
<context>
    <name>EligibilityQuestion</name>
    <message>
        <source>Circumstances</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Asked for the day</source>
        <translation>السؤال عن يوم</translation>
    </message>
    <message>
        <source>Arduous work for five years</source>
        <translation>أعمال شاقة خمس سنوات</translation>
    </message>
</context>
<context>
    <name>EmployerAccount</name>
    <message>
        <source>Registration form</source>
        <translation>نموذج التسجيل</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
</context>
<context>
    <name>EmployerAccountPage</name>
    <message>
        <source>Registration form: employer</source>
        <translation>نموذج تسجيل صاحب عمل</translation>
    </message>
    <message>
        <source>The person named here has confirmed that the conditions of registration are fulfilled, has agreed to the terms of use, and has proven by a code that the mobile is theirs.</source>
        <translation>أقر المذكور أعلاه باستيفاء شروط التسجيل، ووافق على اتفاقية الاستخدام، وأثبت برمز التحقق أن الجوال جواله.</translation>
    </message>
    <message>
        <source>To be kept for reference. It is no certificate; the user code was sent by e-mail and does not stand here.</source>
        <translation>يُحفظ هذا النموذج للرجوع إليه، وليس شهادة. أُرسل رمز المستخدم بالبريد الإلكتروني، ولا يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>EndedBy</name>
    <message>
        <source>By the employer</source>
        <translation>من صاحب العمل</translation>
    </message>
    <message>
        <source>By the subscriber</source>
        <translation>من المشترك</translation>
    </message>
</context>
<context>
    <name>EngagementEntry</name>
    <message>
        <source>Public body</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>مدة العمل</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>نوع المدة</translation>
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
        <source>Wages</source>
        <translation>الأجور</translation>
    </message>
    <message>
        <source>Paid up to and including</source>
        <translation>مسدد حتى نهاية</translation>
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
    <name>Entitlement</name>
    <message>
        <source>Entitled</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Not of the family in this law</source>
        <translation>ليس من أفراد العائلة في هذا النظام</translation>
    </message>
    <message>
        <source>Was not a dependant</source>
        <translation>لم يكن تحت الإعالة</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوج</translation>
    </message>
    <message>
        <source>Past the age</source>
        <translation>تجاوز السن</translation>
    </message>
    <message>
        <source>Able to earn</source>
        <translation>قادر على الكسب</translation>
    </message>
</context>
<context>
    <name>Entitlements</name>
    <message>
        <source>What I may claim</source>
        <translation>ما يحق لي</translation>
    </message>
    <message>
        <source>Supposed, since the record does not tell</source>
        <translation>مفترض، إذ لا يظهر في السجل</translation>
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
        <translation>الاسم بالحروف اللاتينية</translation>
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
    <name>Explained</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف حُسب ذلك</translation>
    </message>
</context>
<context>
    <name>ExplainedInput</name>
    <message>
        <source>Looked at</source>
        <translation>ما نُظر إليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ExplainedStep</name>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف حُسب ذلك</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ما نُظر إليه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الناتج</translation>
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
    <message>
        <source>An amount cannot be below zero here. Check it.</source>
        <translation>لا يمكن أن يقل المبلغ هنا عن الصفر. راجعه.</translation>
    </message>
    <message>
        <source>The amount must be above zero. Check it.</source>
        <translation>يجب أن يزيد المبلغ على الصفر. راجعه.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check it.</source>
        <translation>تاريخ الميلاد في المستقبل. راجعه.</translation>
    </message>
    <message>
        <source>The rules of that time are not known to the program. Check the date.</source>
        <translation>أحكام تلك الفترة غير معروفة للبرنامج. راجع التاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>A record has at most %n period(s). Check the list.</source>
        <translation>
            <numerusform>لا يقبل السجل أي مدة. راجع القائمة.</numerusform>
            <numerusform>في السجل مدة واحدة على الأكثر. راجع القائمة.</numerusform>
            <numerusform>في السجل مدتان على الأكثر. راجع القائمة.</numerusform>
            <numerusform>في السجل %n مدد على الأكثر. راجع القائمة.</numerusform>
            <numerusform>في السجل %n مدة على الأكثر. راجع القائمة.</numerusform>
            <numerusform>في السجل %n مدة على الأكثر. راجع القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This period begins before the date of birth. Check both dates.</source>
        <translation>تبدأ هذه المدة قبل تاريخ الميلاد. راجع التاريخين.</translation>
    </message>
    <message>
        <source>The periods are not in the order of their first days. Put the earliest first.</source>
        <translation>المدد ليست مرتبة بحسب بداياتها. ابدأ بالأقدم.</translation>
    </message>
    <message>
        <source>Two periods with one employer overlap. Check their dates.</source>
        <translation>تتداخل مدتان لدى صاحب عمل واحد. راجع تواريخهما.</translation>
    </message>
    <message numerus="yes">
        <source>A period can be added at most %n month(s) back. Check its first day.</source>
        <translation>
            <numerusform>لا يمكن إضافة مدة سابقة. راجع بدايتها.</numerusform>
            <numerusform>لا تضاف مدة يزيد بعدها على شهر واحد. راجع بدايتها.</numerusform>
            <numerusform>لا تضاف مدة يزيد بعدها على شهرين. راجع بدايتها.</numerusform>
            <numerusform>لا تضاف مدة يزيد بعدها على %n أشهر. راجع بدايتها.</numerusform>
            <numerusform>لا تضاف مدة يزيد بعدها على %n شهراً. راجع بدايتها.</numerusform>
            <numerusform>لا تضاف مدة يزيد بعدها على %n شهر. راجع بدايتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wage of zero cannot be registered. Write the wage that is paid.</source>
        <translation>لا يمكن تسجيل أجر قدره صفر. اكتب الأجر المدفوع.</translation>
    </message>
    <message>
        <source>The wage is missing from the first month on. Add it.</source>
        <translation>الأجر غير مذكور من الشهر الأول. أضفه.</translation>
    </message>
    <message>
        <source>The wages are not in the order of their months. Put the earliest first.</source>
        <translation>الأجور ليست مرتبة بحسب شهورها. ابدأ بالأقدم.</translation>
    </message>
    <message>
        <source>This percentage is outside what the law allows. Check it.</source>
        <translation>هذه النسبة خارج ما يسمح به النظام. راجعها.</translation>
    </message>
    <message>
        <source>The rates of this state for that time are not known here. Ask the home authority.</source>
        <translation>نسب هذه الدولة في تلك الفترة غير معروفة هنا. اسأل جهة التأمين في بلد المشترك.</translation>
    </message>
    <message>
        <source>At most %n percent of the fine may be waived at this level. Ask for less, or refer it higher.</source>
        <translation>يمكن الإعفاء في هذا المستوى من %n بالمئة من الغرامة على الأكثر. اطلب أقل أو ارفع الطلب.</translation>
    </message>
    <message>
        <source>The number of instalments is outside what is possible. Check it.</source>
        <translation>عدد الأقساط خارج الممكن. راجعه.</translation>
    </message>
    <message>
        <source>The bills are not in the order of their months. Put the oldest first.</source>
        <translation>الفواتير ليست مرتبة بحسب شهورها. ابدأ بالأقدم.</translation>
    </message>
    <message>
        <source>Voluntary insurance is for those of 18 to under 60 years when they apply.</source>
        <translation>الاشتراك الاختياري لمن بلغ 18 سنة ولم يبلغ 60 سنة عند تقديم الطلب.</translation>
    </message>
    <message>
        <source>Voluntary insurance is asked for within five years of leaving compulsory insurance.</source>
        <translation>يُطلب الاشتراك الاختياري خلال خمس سنوات من ترك الاشتراك الإلزامي.</translation>
    </message>
    <message>
        <source>There is no such income bracket. Choose one of the listed brackets.</source>
        <translation>لا توجد شريحة دخل كهذه. اختر إحدى الشرائح المذكورة.</translation>
    </message>
    <message>
        <source>Only the next higher bracket, or any lower one, can be chosen. Choose another.</source>
        <translation>لا يمكن اختيار إلا الشريحة الأعلى التالية أو أي شريحة أدنى. اختر غيرها.</translation>
    </message>
    <message>
        <source>This bracket is above what the last wage allows: the earlier periods would be counted separately. Confirm it, or choose a lower one.</source>
        <translation>هذه الشريحة أعلى مما يسمح به الأجر الأخير، وستُحسب المدد السابقة منفصلة. أكّد ذلك أو اختر شريحة أدنى.</translation>
    </message>
    <message>
        <source>Under the new law voluntary insurance is for Saudis who work abroad.</source>
        <translation>الاشتراك الاختياري في النظام الجديد للسعوديين العاملين خارج المملكة.</translation>
    </message>
    <message>
        <source>A border number starts with 3 or 4. Check the first digit.</source>
        <translation>يبدأ رقم الحدود بالرقم 3 أو 4. راجع الرقم الأول.</translation>
    </message>
    <message>
        <source>A short address is four letters and four digits, for example RAAA2919.</source>
        <translation>العنوان المختصر أربعة أحرف وأربعة أرقام، مثل RAAA2919.</translation>
    </message>
    <message>
        <source>Write the name in Arabic letters.</source>
        <translation>اكتب الاسم بالحروف العربية.</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>اكتب الاسم بالحروف اللاتينية كما في جواز السفر.</translation>
    </message>
    <message>
        <source>A certificate number has 14 letters and digits, for example 7K3M9-QRT2V-WX5H.</source>
        <translation>رقم الشهادة 14 حرفًا ورقمًا، مثل 7K3M9-QRT2V-WX5H.</translation>
    </message>
    <message>
        <source>This certificate number is not correct. Compare it with the certificate, character by character.</source>
        <translation>رقم الشهادة غير صحيح. قارنه بالشهادة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>There is no contribution period under this identity number. Choose the certificate of no registration.</source>
        <translation>لا توجد مدة اشتراك برقم الهوية هذا. اختر شهادة عدم وجود تسجيل.</translation>
    </message>
    <message>
        <source>There is a registration under this identity number. Choose another certificate type.</source>
        <translation>يوجد تسجيل برقم الهوية هذا. اختر نوع شهادة آخر.</translation>
    </message>
    <message>
        <source>A wage certificate is for who is in service. Choose the statement of periods and wages.</source>
        <translation>شهادة الأجر لمن هو على رأس العمل. اختر شهادة بيان المدد والأجور.</translation>
    </message>
    <message numerus="yes">
        <source>Too many verifications from here. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>عمليات تحقق كثيرة من هنا. حاول مرة أخرى الآن.</numerusform>
            <numerusform>عمليات تحقق كثيرة من هنا. انتظر ثانية واحدة، ثم حاول مرة أخرى.</numerusform>
            <numerusform>عمليات تحقق كثيرة من هنا. انتظر ثانيتين، ثم حاول مرة أخرى.</numerusform>
            <numerusform>عمليات تحقق كثيرة من هنا. انتظر %n ثوانٍ، ثم حاول مرة أخرى.</numerusform>
            <numerusform>عمليات تحقق كثيرة من هنا. انتظر %n ثانية، ثم حاول مرة أخرى.</numerusform>
            <numerusform>عمليات تحقق كثيرة من هنا. انتظر %n ثانية، ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a certificate of ours, or it is damaged.</source>
        <translation>هذه ليست شهادة صادرة منا، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>This certificate is of a newer form than this program knows. Update the program, or verify it by its number.</source>
        <translation>هذه الشهادة بصيغة أحدث مما يعرفه البرنامج. حدّث البرنامج، أو تحقق منها برقمها.</translation>
    </message>
    <message>
        <source>The signature is not right: this certificate was not issued as it stands here. Do not rely on it.</source>
        <translation>التوقيع غير صحيح: لم تصدر هذه الشهادة كما هي هنا. لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The content is not the one that was signed: this certificate was changed. Do not rely on it.</source>
        <translation>المحتوى ليس ما جرى توقيعه: غُيّرت هذه الشهادة. لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The key that signed this certificate is not known. Connect to the service to fetch its keys, then try again.</source>
        <translation>المفتاح الذي وُقعت به هذه الشهادة غير معروف. اتصل بالخدمة لجلب مفاتيحها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key that signed this certificate was revoked. Ask its holder for a new certificate.</source>
        <translation>أُبطل المفتاح الذي وُقعت به هذه الشهادة. اطلب من صاحبها شهادة جديدة.</translation>
    </message>
    <message>
        <source>The key that signed this certificate was not in use on its date. Do not rely on it.</source>
        <translation>المفتاح الذي وُقعت به هذه الشهادة لم يكن مستخدمًا في تاريخها. لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The list of issuing keys is not signed by the trusted root key. Certificates cannot be checked with it.</source>
        <translation>قائمة مفاتيح الإصدار غير موقعة بالمفتاح الجذر الموثوق. لا يمكن التحقق من الشهادات بها.</translation>
    </message>
    <message numerus="yes">
        <source>This file is larger than can be checked here: %n megabyte(s) at most.</source>
        <translation>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا.</numerusform>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا: ميغابايت واحد على الأكثر.</numerusform>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا: ميغابايتان على الأكثر.</numerusform>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا: %n ميغابايت على الأكثر.</numerusform>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا: %n ميغابايت على الأكثر.</numerusform>
            <numerusform>هذا الملف أكبر مما يمكن فحصه هنا: %n ميغابايت على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file asks for a password. Remove the protection, or verify the certificate by its number.</source>
        <translation>هذا الملف محمي بكلمة سر. أزل الحماية، أو تحقق من الشهادة برقمها.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Fetch it again.</source>
        <translation>هذا الملف تالف أو ناقص. احصل عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor a picture. Choose a PDF, PNG or JPEG file.</source>
        <translation>هذا الملف ليس PDF ولا صورة. اختر ملفًا بصيغة PDF أو PNG أو JPEG.</translation>
    </message>
    <message>
        <source>There is no month with contributions in this record.</source>
        <translation>لا يوجد في هذا السجل أي شهر اشتراك.</translation>
    </message>
    <message>
        <source>The number of months is outside what is possible. Check it.</source>
        <translation>عدد الأشهر خارج الحدود الممكنة. تحقق منه.</translation>
    </message>
    <message>
        <source>This cannot be claimed yet: the age or the day for it has not come.</source>
        <translation>لا يمكن طلب ذلك بعد: لم تكتمل السن أو لم يحل الموعد.</translation>
    </message>
    <message>
        <source>This can no longer be claimed: it had to happen before the age of retirement.</source>
        <translation>لم يعد بالإمكان طلب ذلك: كان يلزم وقوعه قبل بلوغ سن التقاعد.</translation>
    </message>
    <message numerus="yes">
        <source>This needs %n month(s) of contributions. The record has fewer.</source>
        <translation>
            <numerusform>يلزم لذلك ما لا يقل عن %n شهر اشتراك. المدة في السجل أقل.</numerusform>
            <numerusform>يلزم لذلك شهر اشتراك واحد. المدة في السجل أقل.</numerusform>
            <numerusform>يلزم لذلك شهرا اشتراك. المدة في السجل أقل.</numerusform>
            <numerusform>يلزم لذلك %n أشهر اشتراك. المدة في السجل أقل.</numerusform>
            <numerusform>يلزم لذلك %n شهر اشتراك. المدة في السجل أقل.</numerusform>
            <numerusform>يلزم لذلك %n شهر اشتراك. المدة في السجل أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is due only after insured work has ended.</source>
        <translation>لا يُستحق ذلك إلا بعد ترك العمل الخاضع للنظام.</translation>
    </message>
    <message>
        <source>This is due only to someone who was insured on that day. Check the dates.</source>
        <translation>لا يُستحق ذلك إلا لمن كان مشتركاً في ذلك اليوم. تحقق من التواريخ.</translation>
    </message>
    <message numerus="yes">
        <source>The disability had to be proved within %n month(s) of leaving work.</source>
        <translation>
            <numerusform>كان يلزم ثبوت العجز خلال %n شهر من ترك العمل.</numerusform>
            <numerusform>كان يلزم ثبوت العجز خلال شهر واحد من ترك العمل.</numerusform>
            <numerusform>كان يلزم ثبوت العجز خلال شهرين من ترك العمل.</numerusform>
            <numerusform>كان يلزم ثبوت العجز خلال %n أشهر من ترك العمل.</numerusform>
            <numerusform>كان يلزم ثبوت العجز خلال %n شهراً من ترك العمل.</numerusform>
            <numerusform>كان يلزم ثبوت العجز خلال %n شهر من ترك العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Months are bought only to reach %n month(s), and the record has them.</source>
        <translation>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ %n شهر، وهي متوافرة في السجل.</numerusform>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ شهر واحد، وهو متوافر في السجل.</numerusform>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ شهرين، وهما متوافران في السجل.</numerusform>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ %n أشهر، وهي متوافرة في السجل.</numerusform>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ %n شهراً، وهي متوافرة في السجل.</numerusform>
            <numerusform>لا تُضم مدة اعتبارية إلا لبلوغ %n شهر، وهي متوافرة في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law that this person is under has no such benefit.</source>
        <translation>النظام الذي يخضع له هذا الشخص لا يتضمن هذه المنفعة.</translation>
    </message>
    <message>
        <source>Name at least one member of the family.</source>
        <translation>أضف فرداً واحداً على الأقل من أفراد العائلة.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n members here. Check the list.</source>
        <translation>
            <numerusform>أفراد العائلة هنا أكثر من %n. تحقق من القائمة.</numerusform>
            <numerusform>أفراد العائلة هنا أكثر من فرد واحد. تحقق من القائمة.</numerusform>
            <numerusform>أفراد العائلة هنا أكثر من فردين. تحقق من القائمة.</numerusform>
            <numerusform>أفراد العائلة هنا أكثر من %n أفراد. تحقق من القائمة.</numerusform>
            <numerusform>أفراد العائلة هنا أكثر من %n فرداً. تحقق من القائمة.</numerusform>
            <numerusform>أفراد العائلة هنا أكثر من %n فرد. تحقق من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is outside what is possible. Check it.</source>
        <translation>هذا العدد خارج الممكن. تحقق منه.</translation>
    </message>
    <message>
        <source>A disability is from 1 to 100 percent, as the board decided it.</source>
        <translation>نسبة العجز من 1 إلى 100 بالمئة كما قررتها اللجنة.</translation>
    </message>
    <message>
        <source>Treatment is paid for from the day after the injury. Check both dates.</source>
        <translation>يُصرف البدل عن العلاج من اليوم التالي للإصابة. تحقق من التاريخين.</translation>
    </message>
    <message>
        <source>Write the last day of treatment too: an allowance is for days that have passed.</source>
        <translation>اكتب آخر يوم علاج أيضاً: يُصرف البدل عن الأيام الماضية.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again; if it stays so, call the unified number.</source>
        <translation>تعذر إعداد ملف PDF. حاول مرة أخرى، وإن استمر ذلك فاتصل بالرقم الموحد.</translation>
    </message>
    <message>
        <source>The file could not be saved. Check that the folder may be written to and has room, or choose another.</source>
        <translation>تعذر حفظ الملف. تحقق من أن المجلد يقبل الكتابة وفيه مساحة كافية، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another file of this name is already there and was left as it is. Choose another folder or name.</source>
        <translation>يوجد ملف آخر بهذا الاسم، وقد تُرك كما هو. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>This computer has no printing service running. Save a PDF instead, or ask your administrator to start it.</source>
        <translation>لا تعمل على هذا الجهاز خدمة طباعة. احفظ ملف PDF بدلًا من ذلك، أو اطلب من مدير النظام تشغيلها.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead, or add a printer and try again.</source>
        <translation>لا توجد طابعة معرفة على هذا الجهاز. احفظ ملف PDF بدلًا من ذلك، أو أضف طابعة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer is no longer there. Check that it is on and connected, or choose another.</source>
        <translation>لم تعد الطابعة موجودة. تحقق من أنها تعمل ومتصلة، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>The page could not be printed. Check the printer and try again, or save a PDF instead.</source>
        <translation>تعذرت طباعة الصفحة. تحقق من الطابعة ثم حاول مرة أخرى، أو احفظ ملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The keys of certificates have never been fetched on this computer. Connect to the service once, then try again.</source>
        <translation>لم تُجلب مفاتيح الشهادات إلى هذا الجهاز من قبل. اتصل بالخدمة مرة واحدة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>This file is not there or cannot be read. Check its name and its place.</source>
        <translation>هذا الملف غير موجود أو تتعذر قراءته. تحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>There is no certificate of ours in this file. Choose the certificate itself, or a clear picture of its whole first page.</source>
        <translation>لا توجد في هذا الملف شهادة صادرة منا. اختر ملف الشهادة نفسها، أو صورة واضحة لصفحتها الأولى كاملة.</translation>
    </message>
    <message>
        <source>This is not the same as the one before it. Write both alike.</source>
        <translation>لا يطابق ما كتبته قبله. اكتبهما متماثلين.</translation>
    </message>
    <message>
        <source>This is a person&apos;s identity number. Write the establishment&apos;s number: 9 digits, on its registration certificate.</source>
        <translation>هذا رقم هوية شخص. اكتب رقم اشتراك المنشأة: 9 أرقام، تجده في شهادة تسجيل المنشأة.</translation>
    </message>
    <message>
        <source>This code is wrong, was used already, or has run out. Check it, or ask for a new one.</source>
        <translation>هذا الرمز غير صحيح أو سبق استعماله أو انتهت صلاحيته. تحقق منه أو اطلب رمزاً جديداً.</translation>
    </message>
    <message>
        <source>This is not what the visual code shows, or it has run out. Answer the new one.</source>
        <translation>لا يطابق ما في الرمز المرئي، أو انتهت صلاحيته. أجب عن الرمز الجديد.</translation>
    </message>
    <message numerus="yes">
        <source>Too many visual codes were asked for from here. Wait %n second(s), then ask again.</source>
        <translation>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر لحظة ثم اطلب من جديد.</numerusform>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر ثانية واحدة ثم اطلب من جديد.</numerusform>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر ثانيتين ثم اطلب من جديد.</numerusform>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر %n ثوانٍ ثم اطلب من جديد.</numerusform>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر %n ثانية ثم اطلب من جديد.</numerusform>
            <numerusform>طُلبت من هنا رموز مرئية كثيرة. انتظر %n ثانية ثم اطلب من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the terms of use and agree to them to go on.</source>
        <translation>اقرأ اتفاقية الاستخدام ووافق عليها للمتابعة.</translation>
    </message>
    <message>
        <source>There is an account of yours, or of this address, already. Sign in, or use “Forgotten your password”.</source>
        <translation>لك حساب من قبل، أو لهذا البريد حساب. ادخل إليه، أو استعمل «نسيت كلمة السر».</translation>
    </message>
    <message>
        <source>Paste the whole link, or the 16 letters and digits of the code in the message.</source>
        <translation>الصق الرابط كاملاً، أو حروف الرمز وأرقامه الستة عشر كما في الرسالة.</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another.</source>
        <translation>هذه كلمة السر الحالية. اختر غيرها.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep your sign-in. It lasts for this session only.</source>
        <translation>لا توجد في هذا الجهاز خزنة تحفظ دخولك. يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing is read from it and nothing is kept in it. Until you unlock it, your sign-in lasts for this session only.</source>
        <translation>الخزنة مقفلة، فلا يُقرأ منها شيء ولا يُحفظ فيها شيء. إلى أن تفتحها يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>You chose not to unlock the keychain, so nothing is read from it and nothing is kept in it. Your sign-in lasts for this session only.</source>
        <translation>اخترت عدم فتح الخزنة، فلا يُقرأ منها شيء ولا يُحفظ فيها شيء. يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain stopped while it was being asked, so it is not certain that it keeps anything. Your sign-in lasts for this session only.</source>
        <translation>توقفت الخزنة أثناء سؤالها، فليس مؤكداً أنها حفظت شيئاً. يبقى دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain cannot be used now, so what you type in forms is kept only until you sign out or the program ends.</source>
        <translation>لا يمكن استخدام الخزنة الآن، لذلك يُحفظ ما تكتبه في النماذج إلى أن تسجل الخروج أو يُغلق البرنامج فقط.</translation>
    </message>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. It stays here while the program runs; make room on the disk.</source>
        <translation>تعذر حفظ ما كتبته على قرص هذا الجهاز. يبقى هنا ما دام البرنامج مفتوحاً؛ أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>A form that was kept on this computer could not be read and was left out. What you sent is not touched; see your requests.</source>
        <translation>تعذرت قراءة نموذج محفوظ على هذا الجهاز فتُرك جانباً. ما أرسلته لم يتأثر؛ راجع طلباتك.</translation>
    </message>
    <message>
        <source>This program does not know such a link, so it opened nothing. Copy the link whole, or ask for a new one.</source>
        <translation>لا يعرف هذا البرنامج رابطاً كهذا، فلم يفتح شيئاً. انسخ الرابط كاملاً أو اطلب رابطاً جديداً.</translation>
    </message>
    <message>
        <source>Wages count up to %n riyals a month, so no average can be above it. Check it.</source>
        <translation>تُحتسب الأجور حتى %n ريال في الشهر، فلا يتجاوز متوسطها ذلك. تحقق منه.</translation>
    </message>
    <message>
        <source>Housing is given in kind or paid as an allowance, not both. Leave one out.</source>
        <translation>السكن إما عيني وإما بدل نقدي، ولا يجتمعان. احذف أحدهما.</translation>
    </message>
    <message>
        <source>No day of this service lies in the month that is asked about. Check both.</source>
        <translation>لا يقع أي يوم من هذه الخدمة في الشهر المسؤول عنه. تحقق من كليهما.</translation>
    </message>
    <message>
        <source>A Saudi whose service began before 3 July 2024 is under the previous law. Check the law or the first day.</source>
        <translation>السعودي الذي بدأت خدمته قبل 3 يوليو 2024 يخضع للنظام السابق. تحقق من النظام أو من أول يوم.</translation>
    </message>
    <message>
        <source>A day of birth needs its month. Write the month, or leave the day out too.</source>
        <translation>يوم الميلاد يحتاج إلى شهره. اكتب الشهر، أو احذف اليوم أيضاً.</translation>
    </message>
    <message>
        <source>There can be at most %n of this relation in a family. Check the list.</source>
        <translation>لا يزيد أصحاب هذه القرابة في الأسرة على %n. تحقق من القائمة.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>needed where it applies</source>
        <translation>مطلوب حيث ينطبق</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>FineAnswer</name>
    <message>
        <source>Owed in all</source>
        <translation>مجموع المستحق</translation>
    </message>
    <message>
        <source>Standing of the instalments</source>
        <translation>حالة الأقساط</translation>
    </message>
    <message>
        <source>All to be paid by</source>
        <translation>يجب سداد الكل حتى</translation>
    </message>
</context>
<context>
    <name>FineQuestion</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الإعفاءات</translation>
    </message>
    <message>
        <source>Activity ended on</source>
        <translation>تاريخ انتهاء النشاط</translation>
    </message>
</context>
<context>
    <name>ForgotPassword</name>
    <message>
        <source>The national ID number or the iqama number</source>
        <translation>رقم الهوية الوطنية أو رقم الإقامة</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>نسيان كلمة السر</translation>
    </message>
    <message>
        <source>Forgotten it too? Write your identity number; the message brings the code</source>
        <translation>نسيته أيضاً؟ اكتب رقم هويتك، وستجد رمز المستخدم في الرسالة</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>A: new entrant, under the new law</source>
        <translation>أ: داخل جديد، وفق النظام الجديد</translation>
    </message>
    <message>
        <source>B: under the previous law, unchanged</source>
        <translation>ب: وفق النظام السابق دون تغيير</translation>
    </message>
    <message>
        <source>C: under the previous law, with later ages</source>
        <translation>ج: وفق النظام السابق بسن تقاعد أعلى</translation>
    </message>
    <message>
        <source>D: pensioner before the new law</source>
        <translation>د: صاحب معاش قبل النظام الجديد</translation>
    </message>
</context>
<context>
    <name>GroupAnswer</name>
    <message>
        <source>Retirement</source>
        <translation>التقاعد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Full years on 3 July 2024</source>
        <translation>السنوات الكاملة في 3 يوليو 2024</translation>
    </message>
    <message>
        <source>and months</source>
        <translation>وأشهر</translation>
    </message>
    <message>
        <source>Age of retirement, years</source>
        <translation>سن التقاعد بالسنوات</translation>
    </message>
    <message>
        <source>Calendar in which it is counted</source>
        <translation>التقويم الذي تُحسب به</translation>
    </message>
    <message>
        <source>Day of retirement</source>
        <translation>يوم بلوغ سن التقاعد</translation>
    </message>
    <message>
        <source>Months needed at that age</source>
        <translation>الأشهر اللازمة عند تلك السن</translation>
    </message>
    <message>
        <source>Months needed for an early pension</source>
        <translation>الأشهر اللازمة للمعاش المبكر</translation>
    </message>
    <message>
        <source>First day of an early pension</source>
        <translation>أول يوم للمعاش المبكر</translation>
    </message>
</context>
<context>
    <name>GroupQuestion</name>
    <message>
        <source>On 3 July 2024</source>
        <translation>في 3 يوليو 2024</translation>
    </message>
    <message>
        <source>Insured before that day</source>
        <translation>مشترك قبل ذلك اليوم</translation>
    </message>
    <message>
        <source>Contribution months until that day</source>
        <translation>أشهر الاشتراك حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>A pension was due already</source>
        <translation>استحق معاشاً من قبل</translation>
    </message>
</context>
<context>
    <name>GulfState</name>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
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
        <source>F1: this help; Esc: back to where you were.</source>
        <translation>F1: هذه المساعدة، ثم Esc للعودة إلى حيث كنت.</translation>
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
    <message>
        <source>If you have no account yet, or have forgotten your password, follow the links below the button. Whoever gets no further calls the unified number %1.</source>
        <translation>إذا لم يكن لك حساب أو نسيت كلمة السر فاستعمل الروابط التي تحت الزر. وإذا تعذر عليك ذلك فاتصل بالرقم الموحد %1.</translation>
    </message>
</context>
<context>
    <name>HijriTable</name>
    <message>
        <source>As published year by year</source>
        <translation>المنشور سنة بسنة</translation>
    </message>
    <message>
        <source>As computed for the years to come</source>
        <translation>المحسوب للسنوات القادمة</translation>
    </message>
</context>
<context>
    <name>HolderKind</name>
    <message>
        <source>Certificate of an individual</source>
        <translation>شهادة مشترك أو مستفيد</translation>
    </message>
    <message>
        <source>Certificate of an establishment</source>
        <translation>شهادة منشأة</translation>
    </message>
</context>
<context>
    <name>HolidayEntry</name>
    <message>
        <source>Official holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>HomeStateEntry</name>
    <message>
        <source>Home state</source>
        <translation>بلد المشترك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Wage by the rules of the home state</source>
        <translation>الأجر بحسب نظام بلد المشترك</translation>
    </message>
    <message>
        <source>Worker&apos;s rate, in hundredths of a percent</source>
        <translation>نسبة العامل بأجزاء من مئة من الواحد بالمئة</translation>
    </message>
    <message>
        <source>Employer&apos;s rate, in hundredths of a percent</source>
        <translation>نسبة صاحب العمل بأجزاء من مئة من الواحد بالمئة</translation>
    </message>
    <message>
        <source>Ceiling of the wage</source>
        <translation>الحد الأعلى للأجر</translation>
    </message>
    <message>
        <source>Who bears the difference</source>
        <translation>من يتحمل الفرق</translation>
    </message>
</context>
<context>
    <name>IdentityAnswer</name>
    <message>
        <source>Masked</source>
        <translation>مع الإخفاء</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Looks mistyped</source>
        <translation>يبدو أن فيه خطأ</translation>
    </message>
</context>
<context>
    <name>IdentityProof</name>
    <message>
        <source>National ID (Saudi)</source>
        <translation>الهوية الوطنية (للسعودي)</translation>
    </message>
    <message>
        <source>Iqama (resident)</source>
        <translation>الإقامة (لغير السعودي)</translation>
    </message>
</context>
<context>
    <name>IdentityQuestion</name>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>InjuryAnswer</name>
    <message>
        <source>What is paid</source>
        <translation>ما يُصرف</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>البدل اليومي</translation>
    </message>
    <message>
        <source>Allowance in all</source>
        <translation>مجموع البدل</translation>
    </message>
    <message>
        <source>Recovered from the employer</source>
        <translation>المسترد من صاحب العمل</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>For the aid of another person</source>
        <translation>معونة الغير</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Monthly amounts in it</source>
        <translation>عدد المبالغ الشهرية فيها</translation>
    </message>
</context>
<context>
    <name>InjuryBenefit</name>
    <message>
        <source>Daily allowance</source>
        <translation>البدل اليومي</translation>
    </message>
    <message>
        <source>Permanent disability</source>
        <translation>العجز المستديم</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>الوفاة</translation>
    </message>
</context>
<context>
    <name>InjuryQuestion</name>
    <message>
        <source>Percentage of disability</source>
        <translation>نسبة العجز</translation>
    </message>
    <message>
        <source>Average wage of three months</source>
        <translation>متوسط أجر ثلاثة أشهر</translation>
    </message>
    <message>
        <source>The injury</source>
        <translation>الإصابة</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Day of the injury</source>
        <translation>يوم الإصابة</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Wage of the month before</source>
        <translation>أجر الشهر السابق</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>تاريخ إبلاغ المؤسسة</translation>
    </message>
    <message>
        <source>Lateness excused</source>
        <translation>تأخر بعذر مقبول</translation>
    </message>
    <message>
        <source>Days of treatment</source>
        <translation>أيام العلاج</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما بقي من أثر</translation>
    </message>
    <message>
        <source>Day of the board&apos;s decision</source>
        <translation>تاريخ قرار اللجنة</translation>
    </message>
    <message>
        <source>Needs the aid of another person</source>
        <translation>يحتاج إلى معونة الغير</translation>
    </message>
    <message>
        <source>Employer told on (left out: never)</source>
        <translation>تاريخ إبلاغ صاحب العمل (إن لم يُذكر فلم يُبلَّغ)</translation>
    </message>
</context>
<context>
    <name>InstalmentsEntry</name>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>أولها في</translation>
    </message>
    <message>
        <source>A new bill unpaid since</source>
        <translation>فاتورة جديدة غير مسددة منذ</translation>
    </message>
    <message>
        <source>Paid of them, not told under payments again</source>
        <translation>ما سُدد منها، ولا يُذكر ثانية في المدفوعات</translation>
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
    <name>InsuranceSystem</name>
    <message>
        <source>Social insurance</source>
        <translation>التأمينات الاجتماعية</translation>
    </message>
    <message>
        <source>Civil pension</source>
        <translation>التقاعد المدني</translation>
    </message>
    <message>
        <source>Military pension</source>
        <translation>التقاعد العسكري</translation>
    </message>
</context>
<context>
    <name>IssueCertificate</name>
    <message>
        <source>Issue a certificate</source>
        <translation>إصدار شهادة</translation>
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
    <message>
        <source>Left empty, it is addressed to whom it may concern</source>
        <translation>إن تُرك خاليًا وُجهت الشهادة إلى من يهمه الأمر</translation>
    </message>
    <message>
        <source>Periods, wages or no registration, on a page that anyone can verify</source>
        <translation>بيان المدد أو الأجور أو عدم التسجيل، في صفحة يستطيع أي أحد التحقق منها</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Establishment registration certificate</source>
        <translation>شهادة تسجيل المنشأة</translation>
    </message>
    <message>
        <source>For banks, tenders and ministries, on a page that anyone can verify</source>
        <translation>للبنوك والمناقصات والوزارات، في صفحة يستطيع أي أحد التحقق منها</translation>
    </message>
    <message>
        <source>A copy is sent there</source>
        <translation>تُرسل إليه نسخة منها</translation>
    </message>
</context>
<context>
    <name>IssuingKey</name>
    <message>
        <source>Issuing key</source>
        <translation>مفتاح الإصدار</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>تاريخ الإبطال</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Issuing keys</source>
        <translation>مفاتيح الإصدار</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم المتسلسل</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>المفتاح الجذر</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>KnownBy</name>
    <message>
        <source>I have a subscriber number</source>
        <translation>لدي رقم مشترك</translation>
    </message>
    <message>
        <source>I have none: a beneficiary, or never insured</source>
        <translation>ليس لدي رقم: مستفيد، أو لم أُسجل من قبل</translation>
    </message>
</context>
<context>
    <name>LeavingReason</name>
    <message>
        <source>Resignation</source>
        <translation>استقالة المشترك</translation>
    </message>
    <message>
        <source>Contract ended, not renewed by the employer</source>
        <translation>انتهاء مدة العقد ورغبة صاحب العمل في عدم التجديد</translation>
    </message>
    <message>
        <source>Contract not renewed by the subscriber</source>
        <translation>عدم تجديد العقد برغبة المشترك</translation>
    </message>
    <message>
        <source>Ended by agreement (labour law art. 74)</source>
        <translation>إنهاء العقد باتفاق الطرفين (المادة 74 من نظام العمل)</translation>
    </message>
    <message>
        <source>Ended by the employer (labour law art. 77)</source>
        <translation>إنهاء العقد من صاحب العمل (المادة 77 من نظام العمل)</translation>
    </message>
    <message>
        <source>Dismissed for cause (labour law art. 80)</source>
        <translation>فصل المشترك (المادة 80 من نظام العمل)</translation>
    </message>
    <message>
        <source>Left for the employer&apos;s breach (labour law art. 81)</source>
        <translation>ترك العمل لإخلال صاحب العمل (المادة 81 من نظام العمل)</translation>
    </message>
    <message>
        <source>End of the probation period</source>
        <translation>انتهاء فترة التجربة</translation>
    </message>
    <message>
        <source>Closure, bankruptcy or liquidation</source>
        <translation>إغلاق المنشأة أو إفلاسها أو تصفيتها</translation>
    </message>
    <message>
        <source>Retirement age</source>
        <translation>بلوغ سن التقاعد</translation>
    </message>
    <message>
        <source>Early retirement</source>
        <translation>التقاعد المبكر</translation>
    </message>
    <message>
        <source>Death of the subscriber</source>
        <translation>وفاة المشترك</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>Move to the civil or military pension system</source>
        <translation>الانتقال إلى التقاعد المدني أو العسكري</translation>
    </message>
    <message>
        <source>Transfer to another establishment</source>
        <translation>نقل الخدمات إلى منشأة أخرى</translation>
    </message>
    <message>
        <source>Final exit of a non-Saudi</source>
        <translation>خروج نهائي لغير السعودي</translation>
    </message>
    <message>
        <source>Absence from work</source>
        <translation>تغيب عن العمل</translation>
    </message>
    <message>
        <source>Move between branches</source>
        <translation>نقل بين فروع المنشأة</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>تسجيل بالخطأ</translation>
    </message>
    <message>
        <source>End of the secondment</source>
        <translation>انتهاء الإعارة</translation>
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
    <message>
        <source>Attached certificate</source>
        <translation>الشهادة المرفقة</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>A look at your data</source>
        <translation>اطلاع على بياناتك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>LookList</name>
    <message>
        <source>Who looked at my data</source>
        <translation>من اطلع على بياناتي</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>مرات الاطلاع</translation>
    </message>
</context>
<context>
    <name>LumpSumAnswer</name>
    <message>
        <source>What it comes to</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Months bought for it</source>
        <translation>الأشهر المضمومة به</translation>
    </message>
    <message>
        <source>Pension with them, a month</source>
        <translation>المعاش بعد ضمها شهرياً</translation>
    </message>
    <message>
        <source>Instalment out of it, a month</source>
        <translation>القسط المحسوم منه شهرياً</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>عدد الأقساط</translation>
    </message>
</context>
<context>
    <name>LumpSumQuestion</name>
    <message>
        <source>A sum</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Day of the claim</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Contributions by year</source>
        <translation>الاشتراكات حسب السنة</translation>
    </message>
</context>
<context>
    <name>MaternityAnswer</name>
    <message>
        <source>Months counted from</source>
        <translation>تحسب الأشهر من</translation>
    </message>
    <message>
        <source>Months paid</source>
        <translation>الأشهر المصروفة</translation>
    </message>
</context>
<context>
    <name>MaternityQuestion</name>
    <message>
        <source>The mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>يوم الولادة</translation>
    </message>
    <message>
        <source>Months of pregnancy</source>
        <translation>أشهر الحمل</translation>
    </message>
    <message>
        <source>Average wage of twelve months</source>
        <translation>متوسط أجر اثني عشر شهراً</translation>
    </message>
    <message>
        <source>Not in service any more</source>
        <translation>ليست على رأس العمل</translation>
    </message>
    <message>
        <source>Sick or disabled child</source>
        <translation>طفل مريض أو ذو إعاقة</translation>
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
    <name>Nationality</name>
    <message>
        <source>Saudi</source>
        <translation>سعودي</translation>
    </message>
    <message>
        <source>Of a Gulf Cooperation Council state</source>
        <translation>من مواطني دول مجلس التعاون</translation>
    </message>
    <message>
        <source>Of another nationality</source>
        <translation>من جنسية أخرى</translation>
    </message>
</context>
<context>
    <name>NoticeLanguage</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>As the program speaks</source>
        <translation>بلغة البرنامج</translation>
    </message>
</context>
<context>
    <name>NumberKind</name>
    <message>
        <source>National ID</source>
        <translation>الهوية الوطنية</translation>
    </message>
    <message>
        <source>Iqama</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Unified national number</source>
        <translation>الرقم الوطني الموحد</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>رمز المستخدم</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>Border number</source>
        <translation>رقم الحدود</translation>
    </message>
    <message>
        <source>Commercial registration</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>رقم المشترك</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>رقم اشتراك المنشأة</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
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
    <name>Outlook</name>
    <message>
        <source>You may claim it now</source>
        <translation>يمكنك المطالبة به الآن</translation>
    </message>
    <message>
        <source>You may claim it after a step of your own</source>
        <translation>يمكنك المطالبة به بعد خطوة منك</translation>
    </message>
    <message>
        <source>You are covered if it happens</source>
        <translation>أنت مشمول بالحماية إن وقع</translation>
    </message>
    <message>
        <source>Later, if nothing changes</source>
        <translation>لاحقاً، إن لم يتغير شيء</translation>
    </message>
    <message>
        <source>Not as things are</source>
        <translation>غير مستحق على الحال القائمة</translation>
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
    <name>PayBasis</name>
    <message>
        <source>By the month</source>
        <translation>بالشهر</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>بالساعة</translation>
    </message>
</context>
<context>
    <name>PaymentEntry</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>PensionAnswer</name>
    <message>
        <source>Pension</source>
        <translation>المعاش</translation>
    </message>
    <message>
        <source>Pension a month</source>
        <translation>المعاش الشهري</translation>
    </message>
    <message>
        <source>For the help of another person, a month</source>
        <translation>معونة الغير شهرياً</translation>
    </message>
    <message>
        <source>First month paid</source>
        <translation>أول شهر يُصرف</translation>
    </message>
</context>
<context>
    <name>PensionQuestion</name>
    <message>
        <source>Average wage</source>
        <translation>متوسط الأجر</translation>
    </message>
    <message>
        <source>Contribution months</source>
        <translation>أشهر الاشتراك</translation>
    </message>
    <message>
        <source>of them before April 2001</source>
        <translation>منها قبل أبريل 2001</translation>
    </message>
    <message>
        <source>A pension</source>
        <translation>معاش</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>المنفعة</translation>
    </message>
    <message>
        <source>Day of the claim or the event</source>
        <translation>يوم الطلب أو الواقعة</translation>
    </message>
    <message>
        <source>Needs the help of another person</source>
        <translation>يحتاج إلى معونة الغير</translation>
    </message>
    <message>
        <source>Months before the age of retirement</source>
        <translation>الأشهر قبل سن التقاعد</translation>
    </message>
    <message>
        <source>Contribution months after that age</source>
        <translation>أشهر الاشتراك بعد تلك السن</translation>
    </message>
    <message>
        <source>Day the disability was proved</source>
        <translation>يوم ثبوت العجز</translation>
    </message>
</context>
<context>
    <name>PensionSource</name>
    <message>
        <source>An average wage and months</source>
        <translation>متوسط أجر وأشهر</translation>
    </message>
    <message>
        <source>A record of periods and wages</source>
        <translation>سجل مدد وأجور</translation>
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
    <message>
        <source>Establishment in Latin letters</source>
        <translation>اسم المنشأة بالحروف اللاتينية</translation>
    </message>
</context>
<context>
    <name>PeriodKind</name>
    <message>
        <source>Added afterwards</source>
        <translation>مضافة بأثر رجعي</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Civil pension system</source>
        <translation>التقاعد المدني</translation>
    </message>
    <message>
        <source>Military pension system</source>
        <translation>التقاعد العسكري</translation>
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
    <name>PersonEntry</name>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
</context>
<context>
    <name>PlanStanding</name>
    <message>
        <source>In good standing</source>
        <translation>منتظمة</translation>
    </message>
    <message>
        <source>An instalment was missed</source>
        <translation>فات أحد الأقساط</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوعة بالكامل</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>In the Kingdom</source>
        <translation>داخل المملكة</translation>
    </message>
    <message>
        <source>Abroad, for an employer of the Kingdom</source>
        <translation>خارج المملكة لدى صاحب عمل مقره المملكة</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This is not JSON. A question is one object: {&quot;name&quot;: value, …}.</source>
        <translation>هذا ليس نص JSON. السؤال كائن واحد: {&quot;name&quot;: value, …}.</translation>
    </message>
    <message>
        <source>A field stands there twice. Leave one of the two out.</source>
        <translation>ورد الحقل مرتين. احذف إحداهما.</translation>
    </message>
    <message>
        <source>The question is longer than can be read at once. Divide it.</source>
        <translation>السؤال أطول مما يُقرأ دفعة واحدة. قسّمه.</translation>
    </message>
    <message>
        <source>The field takes another kind of value: mind the quotes and brackets.</source>
        <translation>يأخذ الحقل قيمة من نوع آخر: انتبه لعلامات التنصيص والأقواس.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>يُكتب هكذا: %1</translation>
    </message>
    <message>
        <source>All fields of this question: %1</source>
        <translation>جميع حقول هذا السؤال: %1</translation>
    </message>
    <message>
        <source>Objects lie in each other deeper than any question needs. Simplify it.</source>
        <translation>تداخلت الكائنات بأعمق مما يحتاجه أي سؤال. بسّط السؤال.</translation>
    </message>
    <message>
        <source>Some of it is not text in UTF-8, or has characters that no field takes. Write it again.</source>
        <translation>بعض النص ليس بترميز UTF-8، أو فيه رموز لا يقبلها أي حقل. أعد كتابته.</translation>
    </message>
    <message>
        <source>There is no such field in this question. Check its name.</source>
        <translation>لا يوجد حقل بهذا الاسم في هذا السؤال. تحقق من الاسم.</translation>
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
    <name>RegisterEmployer</name>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>These conditions are fulfilled</source>
        <translation>هذه الشروط مستوفاة</translation>
    </message>
    <message>
        <source>The establishment</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>9 digits, given with the first registration: on the establishment&apos;s registration certificate</source>
        <translation>9 أرقام مُنحت عند التسجيل أول مرة، تجدها في شهادة تسجيل المنشأة</translation>
    </message>
    <message>
        <source>Identity number of the owner or the registered supervisor</source>
        <translation>رقم هوية المالك أو المشرف المسجل</translation>
    </message>
    <message>
        <source>The one registered in Absher; your user code is sent here</source>
        <translation>المسجل في أبشر، وإليه يُرسل رمز المستخدم</translation>
    </message>
    <message>
        <source>Registering with Taminat Online – employer</source>
        <translation>التسجيل في التأمينات أون لاين - صاحب عمل</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Before you begin, make sure of this:
1. The establishment has a valid commercial registration, or a licence of the competent authority.
2. Between you and your workers there is a documented contract.
3. The workers to be registered are at least 18 and at most 60 years old, but for some cases of retirement.
4. Citizens have a national ID or a family register, residents a valid resident identity.</source>
        <translation>قبل البدء تأكد مما يلي:
1. للمنشأة سجل تجاري ساري المفعول، أو ترخيص من الجهة المختصة.
2. بينك وبين العاملين لديك عقد عمل موثق.
3. لا يقل عمر من يُسجَّل من العاملين عن 18 سنة ولا يزيد على 60 سنة، عدا بعض حالات التقاعد.
4. للمواطنين هوية وطنية أو سجل أسرة، وللمقيمين هوية مقيم سارية.</translation>
    </message>
    <message>
        <source>The establishment number is the one that the organization gave the establishment when it was first registered; you find it on the establishment&apos;s registration certificate. It is not the commercial registration, and nobody&apos;s identity number.</source>
        <translation>رقم اشتراك المنشأة رقم فريد تمنحه المؤسسة للمنشأة عند تسجيلها أول مرة، وتجده في شهادة تسجيل المنشأة. وهو غير رقم السجل التجاري، وغير رقم هوية أي شخص.</translation>
    </message>
    <message>
        <source>Mobile and e-mail must be the ones that are registered in your name in Absher: the code goes there.</source>
        <translation>يجب أن يكون الجوال والبريد الإلكتروني هما المسجلين باسمك في أبشر؛ فإليهما يُرسل الرمز.</translation>
    </message>
</context>
<context>
    <name>RegisterSubscriber</name>
    <message>
        <source>How to reach you</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>The one registered in your name in Absher</source>
        <translation>الجوال المسجل باسمك في أبشر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>At least 8 characters; a few words that only you put together</source>
        <translation>8 أحرف على الأقل؛ وأفضلها كلمات لا يجمعها غيرك</translation>
    </message>
    <message>
        <source>Confirm the password</source>
        <translation>تأكيد كلمة السر</translation>
    </message>
    <message>
        <source>I have read the terms of use and agree to them</source>
        <translation>أقر بأنني قرأت اتفاقية الاستخدام وأوافق عليها</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Registering with</source>
        <translation>التسجيل بواسطة</translation>
    </message>
    <message>
        <source>9 digits; on any certificate or notice of yours</source>
        <translation>9 أرقام، تجده في أي شهادة أو إشعار لك</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Identity proof</source>
        <translation>إثبات الهوية</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>Iqama number</source>
        <translation>رقم الإقامة</translation>
    </message>
    <message>
        <source>Your user code is sent here</source>
        <translation>إليه يُرسل رمز المستخدم</translation>
    </message>
    <message>
        <source>Confirm the e-mail address</source>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Confirm the mobile number</source>
        <translation>تأكيد رقم الجوال</translation>
    </message>
    <message>
        <source>Send the activation code by</source>
        <translation>إرسال رمز التفعيل عبر</translation>
    </message>
    <message>
        <source>By e-mail only to the address that the registry has of you; by SMS otherwise</source>
        <translation>لا يُرسل بالبريد إلا إلى بريدك المسجل في السجل الوطني، وإلا فاختر الرسالة النصية</translation>
    </message>
    <message>
        <source>Registering with Taminat Online – subscriber</source>
        <translation>التسجيل في التأمينات أون لاين - مشترك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RegistryData</name>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Widow</source>
        <translation>أرملة</translation>
    </message>
    <message>
        <source>Widower</source>
        <translation>أرمل</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>ابن</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>ابنة</translation>
    </message>
    <message>
        <source>Son of a son</source>
        <translation>ابن ابن</translation>
    </message>
    <message>
        <source>Daughter of a son</source>
        <translation>ابنة ابن</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>أب</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>أم</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>أخ</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>أخت</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>جد</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>جدة</translation>
    </message>
</context>
<context>
    <name>RelativeEntry</name>
    <message>
        <source>Member of the family</source>
        <translation>فرد العائلة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Was a dependant</source>
        <translation>كان تحت الإعالة</translation>
    </message>
    <message>
        <source>Is studying</source>
        <translation>يدرس</translation>
    </message>
    <message>
        <source>Is unable to earn</source>
        <translation>عاجز عن الكسب</translation>
    </message>
    <message>
        <source>Is married</source>
        <translation>متزوج</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>The son whose child it is died earlier</source>
        <translation>توفي الابن الذي هو ولده قبل ذلك</translation>
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
    <name>ResetPassword</name>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Link or code from the message</source>
        <translation>الرابط أو الرمز الذي في الرسالة</translation>
    </message>
    <message>
        <source>Paste the whole link, or write the 16 characters</source>
        <translation>الصق الرابط كاملاً، أو اكتب الرمز المكون من 16 حرفاً ورقماً</translation>
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
    <name>Rule</name>
    <message>
        <source>Wage subject to contribution: basic wage, commission and housing</source>
        <translation>الأجر الخاضع للاشتراك: الأجر الأساسي والعمولة والسكن</translation>
    </message>
    <message>
        <source>The most that the wage may rise to after the age of 50</source>
        <translation>أعلى ما يصل إليه الأجر بعد سن الخمسين</translation>
    </message>
    <message>
        <source>Cut to what the limit on rises after 50 allows</source>
        <translation>خُفِّض إلى ما يسمح به حد الزيادة بعد سن الخمسين</translation>
    </message>
    <message>
        <source>Raised to the lowest contributory wage</source>
        <translation>رُفع إلى الحد الأدنى للأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>Cut to the highest contributory wage</source>
        <translation>خُفِّض إلى الحد الأعلى للأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>This employer&apos;s share of the highest contributory wage</source>
        <translation>نصيب صاحب العمل هذا من الحد الأعلى للأجر الخاضع للاشتراك</translation>
    </message>
    <message>
        <source>Branches that the person is insured in</source>
        <translation>الفروع التي يخضع لها الشخص</translation>
    </message>
    <message>
        <source>Insured against occupational hazards during a mission abroad</source>
        <translation>الخضوع لفرع الأخطار المهنية أثناء المهمة خارج المملكة</translation>
    </message>
    <message>
        <source>Rates of the month, all together</source>
        <translation>مجموع نسب الاشتراك في الشهر</translation>
    </message>
    <message>
        <source>Rate of voluntary insurance in the month</source>
        <translation>نسبة الاشتراك الاختياري في الشهر</translation>
    </message>
    <message>
        <source>Part of the month that was served</source>
        <translation>ما يقابل أيام الخدمة من الشهر</translation>
    </message>
    <message>
        <source>Annuities branch, the subscriber&apos;s share</source>
        <translation>فرع المعاشات، حصة المشترك</translation>
    </message>
    <message>
        <source>Annuities branch, the employer&apos;s share</source>
        <translation>فرع المعاشات، حصة صاحب العمل</translation>
    </message>
    <message>
        <source>Unemployment insurance (SANED), the subscriber&apos;s share</source>
        <translation>التأمين ضد التعطل عن العمل (ساند)، حصة المشترك</translation>
    </message>
    <message>
        <source>Unemployment insurance (SANED), the employer&apos;s share</source>
        <translation>التأمين ضد التعطل عن العمل (ساند)، حصة صاحب العمل</translation>
    </message>
    <message>
        <source>Occupational hazards branch, on the employer</source>
        <translation>فرع الأخطار المهنية، على صاحب العمل</translation>
    </message>
    <message>
        <source>Contribution of the month, both shares</source>
        <translation>اشتراك الشهر، الحصتان معاً</translation>
    </message>
    <message>
        <source>Contribution to the home state</source>
        <translation>الاشتراك المستحق لبلد المشترك</translation>
    </message>
    <message>
        <source>Calendar months that count until January 2022</source>
        <translation>الشهور التقويمية المحسوبة حتى يناير 2022</translation>
    </message>
    <message>
        <source>Months by days of service from February 2022</source>
        <translation>الشهور بحسب أيام الخدمة من فبراير 2022</translation>
    </message>
    <message>
        <source>Contribution months in all</source>
        <translation>مجموع شهور الاشتراك</translation>
    </message>
    <message>
        <source>The earliest day of a period that is added afterwards</source>
        <translation>أقدم يوم لمدة تضاف بأثر رجعي</translation>
    </message>
    <message>
        <source>Difference for a month that was billed already</source>
        <translation>فرق شهر سبق إصدار فاتورته</translation>
    </message>
    <message>
        <source>To be paid with this bill</source>
        <translation>المستحق دفعه مع هذه الفاتورة</translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation>آخر يوم للسداد</translation>
    </message>
    <message>
        <source>Months of delay, a part of one counted as one</source>
        <translation>شهور التأخير، وجزء الشهر شهر</translation>
    </message>
    <message>
        <source>The late fine does not pass the contributions</source>
        <translation>لا تتجاوز غرامة التأخير الاشتراكات</translation>
    </message>
    <message>
        <source>Waived of the fine</source>
        <translation>المعفى منه من الغرامة</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>مجموع المستحق</translation>
    </message>
    <message>
        <source>Each instalment, the last takes the rest</source>
        <translation>كل قسط، والأخير يأخذ الباقي</translation>
    </message>
    <message>
        <source>Standing of the instalments</source>
        <translation>حالة الأقساط</translation>
    </message>
    <message>
        <source>Voluntary insurance begins</source>
        <translation>بداية الاشتراك الاختياري</translation>
    </message>
    <message>
        <source>Highest first bracket that keeps the periods together</source>
        <translation>أعلى شريحة أولى تبقى معها المدد متصلة</translation>
    </message>
    <message>
        <source>First bracket</source>
        <translation>الشريحة الأولى</translation>
    </message>
    <message>
        <source>Bracket moved to</source>
        <translation>الشريحة المنتقل إليها</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>يسري التغيير من</translation>
    </message>
    <message>
        <source>Contribution of the bracket a month</source>
        <translation>اشتراك الشريحة في الشهر</translation>
    </message>
    <message>
        <source>Group on 3 July 2024</source>
        <translation>الفئة في 3 يوليو 2024</translation>
    </message>
    <message>
        <source>Retirement at the age of the new law</source>
        <translation>التقاعد عند بلوغ السن النظامية في النظام الجديد</translation>
    </message>
    <message>
        <source>Retirement at sixty Hijri years</source>
        <translation>التقاعد عند بلوغ ستين سنة هجرية</translation>
    </message>
    <message>
        <source>Retirement at the age of the transitional table</source>
        <translation>التقاعد عند السن المبينة في الجدول الانتقالي</translation>
    </message>
    <message>
        <source>Months needed for an early pension, not before 55</source>
        <translation>الأشهر اللازمة للمعاش المبكر، على ألا يسبق سن 55</translation>
    </message>
    <message>
        <source>Months needed for an early pension</source>
        <translation>الأشهر اللازمة للمعاش المبكر</translation>
    </message>
    <message>
        <source>Months needed for an early pension by the transitional table</source>
        <translation>الأشهر اللازمة للمعاش المبكر وفق الجدول الانتقالي</translation>
    </message>
    <message>
        <source>Average of the last wages</source>
        <translation>متوسط الأجور الأخيرة</translation>
    </message>
    <message>
        <source>The average is bounded by 150% of the wage five years earlier</source>
        <translation>لا يتجاوز المتوسط 150% من الأجر قبل خمس سنوات</translation>
    </message>
    <message>
        <source>A cut of a tenth or more of the average is paid for by a pension of its own</source>
        <translation>إذا بلغ المستبعد من المتوسط 10% فأكثر احتسب عنه معاش مستقل</translation>
    </message>
    <message>
        <source>Wages fell by a tenth or more: the period from then on is counted by itself</source>
        <translation>انخفضت الأجور بنسبة 10% فأكثر: تُحسب المدة من ذلك الشهر منفصلة</translation>
    </message>
    <message>
        <source>Average of the highest wages</source>
        <translation>متوسط أعلى الأجور</translation>
    </message>
    <message>
        <source>A fortieth of the average for each year, a fiftieth before April 2001</source>
        <translation>جزء من أربعين من المتوسط عن كل سنة، ومن خمسين قبل أبريل 2001</translation>
    </message>
    <message>
        <source>Not more than the average wage</source>
        <translation>لا يزيد على متوسط الأجر</translation>
    </message>
    <message>
        <source>Not less than half of the average wage</source>
        <translation>لا يقل عن نصف متوسط الأجر</translation>
    </message>
    <message>
        <source>Raised to the minimum pension</source>
        <translation>يُرفع إلى الحد الأدنى للمعاش</translation>
    </message>
    <message>
        <source>2.25% of the average for each year</source>
        <translation>2.25% من المتوسط عن كل سنة</translation>
    </message>
    <message>
        <source>Raised to the minimum pension for these months</source>
        <translation>يُرفع إلى الحد الأدنى للمعاش عن هذه المدة</translation>
    </message>
    <message>
        <source>Reduced for retiring early</source>
        <translation>يُنقص للتقاعد المبكر</translation>
    </message>
    <message>
        <source>Increased for retiring late</source>
        <translation>يُزاد للاستمرار بعد السن النظامية</translation>
    </message>
    <message>
        <source>Pension, rounded to the halala</source>
        <translation>المعاش مقرباً إلى أقرب هللة</translation>
    </message>
    <message>
        <source>For the help of another person</source>
        <translation>معونة الغير</translation>
    </message>
    <message>
        <source>Raised by the Board of Directors</source>
        <translation>زيادة بقرار من مجلس الإدارة</translation>
    </message>
    <message>
        <source>The larger of two pensions, topped up by the other</source>
        <translation>الأكبر من المعاشين، ويُكمل من الآخر</translation>
    </message>
    <message>
        <source>Lump sum, rounded to the halala</source>
        <translation>تعويض الدفعة الواحدة مقرباً إلى أقرب هللة</translation>
    </message>
    <message>
        <source>Price of the months bought</source>
        <translation>قيمة الأشهر المضمومة</translation>
    </message>
    <message>
        <source>Instalment out of each month&apos;s pension</source>
        <translation>القسط المحسوم من معاش كل شهر</translation>
    </message>
    <message>
        <source>Raised with consumer prices</source>
        <translation>إعادة التثمين وفق مؤشر أسعار المستهلك</translation>
    </message>
    <message>
        <source>Refund, not less than what was paid</source>
        <translation>التعويض، على ألا يقل عما سُدد</translation>
    </message>
    <message>
        <source>Paid to the family all together</source>
        <translation>مجموع ما يُصرف لأفراد العائلة</translation>
    </message>
    <message>
        <source>Small shares are raised to the minimum</source>
        <translation>تُرفع الأنصبة الصغيرة إلى الحد الأدنى</translation>
    </message>
    <message>
        <source>Each one&apos;s share, the last takes the rest</source>
        <translation>نصيب كل فرد، والباقي من التقريب للأخير</translation>
    </message>
    <message>
        <source>Marriage grant</source>
        <translation>منحة الزواج</translation>
    </message>
    <message>
        <source>Kept back of a share that returns</source>
        <translation>ما يُسترد من النصيب المعاد</translation>
    </message>
    <message>
        <source>Death grant</source>
        <translation>منحة الوفاة</translation>
    </message>
    <message>
        <source>Taken for what is owed to the institution</source>
        <translation>المحسوم لقاء مستحقات المؤسسة</translation>
    </message>
    <message>
        <source>Taken for what courts ordered</source>
        <translation>المحسوم بأمر المحاكم</translation>
    </message>
    <message>
        <source>Paid beside the wage, under the previous law</source>
        <translation>ما يُصرف مع الأجر وفق النظام السابق</translation>
    </message>
    <message>
        <source>Paid beside the wage, under the new law</source>
        <translation>ما يُصرف مع الأجر وفق النظام الجديد</translation>
    </message>
    <message>
        <source>A second pension beside the former one</source>
        <translation>معاش ثانٍ يضاف إلى المعاش السابق</translation>
    </message>
    <message>
        <source>The better of one pension on both periods and of two</source>
        <translation>الأصلح من معاش عن المدتين معاً ومن معاشين</translation>
    </message>
    <message>
        <source>Applying for SANED: 90 days from leaving</source>
        <translation>التقدم بطلب ساند: 90 يوماً من ترك العمل</translation>
    </message>
    <message>
        <source>Voluntary subscription: five years from leaving</source>
        <translation>الاشتراك الاختياري: خمس سنوات من ترك العمل</translation>
    </message>
    <message>
        <source>Objection to the Board: 30 days from being told</source>
        <translation>الاعتراض لدى مجلس الإدارة: 30 يوماً من الإبلاغ</translation>
    </message>
    <message>
        <source>Changing the bracket: within the first 15 days of the insurance year</source>
        <translation>تعديل شريحة الدخل: خلال الخمسة عشر يوماً الأولى من السنة التأمينية</translation>
    </message>
    <message>
        <source>Claiming an allowance or grant: one year</source>
        <translation>المطالبة بالبدل أو المنحة: سنة واحدة</translation>
    </message>
    <message>
        <source>Claiming a benefit: five years</source>
        <translation>المطالبة بالتعويض: خمس سنوات</translation>
    </message>
    <message>
        <source>Claim at the labour court: 30 days</source>
        <translation>رفع الدعوى إلى المحكمة العمالية: 30 يوماً</translation>
    </message>
    <message>
        <source>Excluding who left: by the end of the month; with that month&apos;s payment before February 2022</source>
        <translation>استبعاد تارك العمل: حتى نهاية الشهر، وقبل فبراير 2022 مع سداد اشتراكات ذلك الشهر</translation>
    </message>
    <message>
        <source>Reporting a change in the family: 10 days</source>
        <translation>الإبلاغ عن تغير حالة أفراد العائلة: 10 أيام</translation>
    </message>
    <message>
        <source>Objection to a medical board: 30 days</source>
        <translation>الاعتراض على قرار اللجنة الطبية: 30 يوماً</translation>
    </message>
    <message>
        <source>Objection to a decision: two months</source>
        <translation>الاعتراض على القرار: شهران</translation>
    </message>
    <message>
        <source>The worker&apos;s own notice, after the employer&apos;s deadline</source>
        <translation>إبلاغ العامل بنفسه بعد انتهاء مهلة صاحب العمل</translation>
    </message>
    <message>
        <source>Petition to the unit that decided: one month</source>
        <translation>الالتماس لدى الجهة مصدرة القرار: شهر واحد</translation>
    </message>
    <message>
        <source>Registering again for SANED: 90 days</source>
        <translation>إعادة التسجيل في ساند: 90 يوماً</translation>
    </message>
    <message>
        <source>Registering an establishment: 10 days, two weeks under the previous law</source>
        <translation>تسجيل المنشأة: 10 أيام، وأسبوعان في النظام السابق</translation>
    </message>
    <message>
        <source>Registering a worker: by the end of the month; by the 15th of the next before February 2022</source>
        <translation>تسجيل العامل: حتى نهاية الشهر، وقبل فبراير 2022 حتى اليوم الخامس عشر من الشهر التالي</translation>
    </message>
    <message>
        <source>Reporting a change of data: 10 days, two weeks under the previous law</source>
        <translation>الإبلاغ عن تغير البيانات: 10 أيام، وأسبوعان في النظام السابق</translation>
    </message>
    <message>
        <source>The employer reports an injury: three days</source>
        <translation>إبلاغ صاحب العمل عن الإصابة: ثلاثة أيام</translation>
    </message>
    <message>
        <source>Reporting a new wage: by the end of its month</source>
        <translation>الإبلاغ عن الأجر الجديد: حتى نهاية شهره</translation>
    </message>
    <message>
        <source>A disability is reviewed for five years</source>
        <translation>تعاد دراسة العجز خلال خمس سنوات</translation>
    </message>
    <message>
        <source>Telling the employer of an injury: seven days</source>
        <translation>إبلاغ صاحب العمل بالإصابة: سبعة أيام</translation>
    </message>
    <message>
        <source>Telling of emergency treatment: three days</source>
        <translation>الإبلاغ عن العلاج الطارئ: ثلاثة أيام</translation>
    </message>
    <message>
        <source>Able to work</source>
        <translation>القدرة على العمل</translation>
    </message>
    <message>
        <source>Below the age of retirement, or under the new law without a pension</source>
        <translation>دون سن التقاعد، أو دون معاش في النظام الجديد</translation>
    </message>
    <message>
        <source>Applied within 90 days of leaving</source>
        <translation>تقديم الطلب خلال 90 يوماً من ترك العمل</translation>
    </message>
    <message>
        <source>Average of the last contributory wages</source>
        <translation>متوسط الأجور الأخيرة الخاضعة للاشتراك</translation>
    </message>
    <message>
        <source>Raised to the least of the previous law, never above the average</source>
        <translation>الرفع إلى الحد الأدنى في النظام السابق دون تجاوز المتوسط</translation>
    </message>
    <message>
        <source>Enough contribution months before leaving</source>
        <translation>أشهر اشتراك كافية قبل ترك العمل</translation>
    </message>
    <message>
        <source>Saudi</source>
        <translation>سعودي</translation>
    </message>
    <message>
        <source>No private activity</source>
        <translation>عدم ممارسة نشاط خاص</translation>
    </message>
    <message>
        <source>No other income</source>
        <translation>عدم وجود دخل آخر</translation>
    </message>
    <message>
        <source>Part of the average, up to the most that is paid</source>
        <translation>نسبة من المتوسط بما لا يتجاوز الحد الأعلى</translation>
    </message>
    <message>
        <source>Did not leave by choice or for cause</source>
        <translation>ألا يكون ترك العمل باختياره أو بسبب راجع إليه</translation>
    </message>
    <message>
        <source>Registered as seeking work, and follows the training offered</source>
        <translation>التسجيل باحثاً عن عمل ومتابعة التدريب المقدم</translation>
    </message>
    <message>
        <source>All payments together</source>
        <translation>مجموع الدفعات</translation>
    </message>
    <message>
        <source>Lost the insured work</source>
        <translation>فقد العمل الخاضع للتأمين</translation>
    </message>
    <message>
        <source>Allowance for the days of a month</source>
        <translation>البدل اليومي عن أيام الشهر</translation>
    </message>
    <message>
        <source>Paid once: so many monthly amounts</source>
        <translation>تعويض مقطوع بعدد من المبالغ الشهرية</translation>
    </message>
    <message>
        <source>Cut to the most that was paid before July 2024</source>
        <translation>القصر على الحد الأعلى المعمول به قبل يوليو 2024</translation>
    </message>
    <message>
        <source>Monthly amounts: one less for each year above the age</source>
        <translation>عدد المبالغ الشهرية: ينقص واحداً عن كل سنة تزيد على السن</translation>
    </message>
    <message>
        <source>Monthly benefit by the percentage of disability</source>
        <translation>العائدة الشهرية بحسب نسبة العجز</translation>
    </message>
    <message>
        <source>Recovered from the employer, who reported late</source>
        <translation>المسترد من صاحب العمل لتأخره في الإبلاغ</translation>
    </message>
    <message>
        <source>Days are paid for from here, by when the employer was told</source>
        <translation>بداية استحقاق الأيام بحسب تاريخ إبلاغ صاحب العمل</translation>
    </message>
    <message>
        <source>Monthly benefit of a total disability: the average wage, not below the minimum</source>
        <translation>عائدة العجز الكلي: متوسط الأجر بما لا يقل عن الحد الأدنى</translation>
    </message>
    <message>
        <source>A birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>After six months of pregnancy or more</source>
        <translation>بعد ستة أشهر من الحمل أو أكثر</translation>
    </message>
    <message>
        <source>Born when the benefit was paid already</source>
        <translation>أن تكون الولادة بعد بدء صرف التعويض</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>على رأس العمل</translation>
    </message>
    <message>
        <source>12 contribution months within 36, counted from July 2024</source>
        <translation>12 شهر اشتراك خلال 36 شهراً، تحسب من يوليو 2024</translation>
    </message>
    <message>
        <source>Paid to the mother</source>
        <translation>يصرف للأم</translation>
    </message>
    <message>
        <source>The whole average wage for each month</source>
        <translation>كامل متوسط الأجر عن كل شهر</translation>
    </message>
    <message>
        <source>Age of 65 (Gregorian)</source>
        <translation>بلوغ سن 65 (ميلادية)</translation>
    </message>
    <message>
        <source>Age of 60 (Hijri)</source>
        <translation>بلوغ سن 60 (هجرية)</translation>
    </message>
    <message>
        <source>Age of the transitional table</source>
        <translation>بلوغ السن في الجدول الانتقالي</translation>
    </message>
    <message>
        <source>At least one contribution month</source>
        <translation>شهر اشتراك واحد على الأقل</translation>
    </message>
    <message>
        <source>Age of 55 (Hijri)</source>
        <translation>بلوغ سن 55 (هجرية)</translation>
    </message>
    <message>
        <source>Arduous or harmful work in the last five years</source>
        <translation>العمل في أعمال شاقة أو ضارة خلال السنوات الخمس الأخيرة</translation>
    </message>
    <message>
        <source>Before the age of retirement</source>
        <translation>قبل بلوغ سن التقاعد</translation>
    </message>
    <message>
        <source>A death</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>3 contribution months in a row, or 6 in all</source>
        <translation>3 أشهر اشتراك متصلة أو 6 متقطعة</translation>
    </message>
    <message>
        <source>A medical board finds a disability</source>
        <translation>ثبوت العجز بقرار من اللجنة الطبية</translation>
    </message>
    <message>
        <source>12 contribution months in a row, or 18 in all</source>
        <translation>12 شهر اشتراك متصلة أو 18 شهراً متقطعة</translation>
    </message>
    <message>
        <source>Age of 55 (Gregorian)</source>
        <translation>بلوغ سن 55 (ميلادية)</translation>
    </message>
    <message>
        <source>360 contribution months</source>
        <translation>360 شهر اشتراك</translation>
    </message>
    <message>
        <source>300 contribution months</source>
        <translation>300 شهر اشتراك</translation>
    </message>
    <message>
        <source>Contribution months of the transitional table</source>
        <translation>أشهر الاشتراك في الجدول الانتقالي</translation>
    </message>
    <message>
        <source>Insured against occupational hazards</source>
        <translation>الخضوع لفرع الأخطار المهنية</translation>
    </message>
    <message>
        <source>In insured work</source>
        <translation>أن يكون على رأس عمل خاضع للتأمين</translation>
    </message>
    <message>
        <source>An injury of work</source>
        <translation>إصابة العمل</translation>
    </message>
    <message>
        <source>No longer in insured work</source>
        <translation>ترك العمل الخاضع للتأمين</translation>
    </message>
    <message>
        <source>180 contribution months</source>
        <translation>180 شهر اشتراك</translation>
    </message>
    <message>
        <source>120 contribution months</source>
        <translation>120 شهر اشتراك</translation>
    </message>
    <message>
        <source>60 contribution months, to buy the others</source>
        <translation>60 شهر اشتراك لضم المدة الاعتبارية</translation>
    </message>
    <message>
        <source>No pension is due at that age</source>
        <translation>ألا يستحق معاشاً عند بلوغ السن</translation>
    </message>
    <message>
        <source>The check digit that the others give</source>
        <translation>رقم التحقق الناتج من الأرقام الأخرى</translation>
    </message>
    <message>
        <source>By the Umm al-Qura calendar as published year by year</source>
        <translation>وفق تقويم أم القرى المنشور سنة بسنة</translation>
    </message>
    <message>
        <source>By the computed Umm al-Qura calendar</source>
        <translation>وفق تقويم أم القرى المحسوب</translation>
    </message>
    <message>
        <source>Years and months added; where the month lacks the day, its last</source>
        <translation>إضافة السنوات والأشهر، وإن خلا الشهر من اليوم فآخر يوم فيه</translation>
    </message>
    <message>
        <source>The line of the bill that follows</source>
        <translation>سطر الفاتورة التالي</translation>
    </message>
    <message>
        <source>Fine for the months of delay on what was unpaid when they began</source>
        <translation>غرامة أشهر التأخير على ما كان غير مدفوع عند بدايتها</translation>
    </message>
    <message>
        <source>Late fine, rounded to the halala</source>
        <translation>غرامة التأخير، مقربة إلى الهللة</translation>
    </message>
    <message>
        <source>A part of the average for each month</source>
        <translation>جزء من المتوسط عن كل شهر</translation>
    </message>
    <message>
        <source>Part of it for a partial disability</source>
        <translation>جزء منه للعجز الجزئي</translation>
    </message>
    <message>
        <source>Disabilities of several injuries together, on the higher average</source>
        <translation>مجموع نسب العجز لعدة إصابات، على المتوسط الأعلى</translation>
    </message>
    <message>
        <source>The check digits that the bank and the account give</source>
        <translation>رقما التحقق الناتجان من البنك والحساب</translation>
    </message>
</context>
<context>
    <name>RuleInput</name>
    <message>
        <source>abroad from</source>
        <translation>خارج المملكة من</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>التسويات</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>and months</source>
        <translation>وأشهر</translation>
    </message>
    <message>
        <source>age reached</source>
        <translation>بلوغ السن</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>applied on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>by</source>
        <translation>من</translation>
    </message>
    <message>
        <source>average wage</source>
        <translation>متوسط الأجر</translation>
    </message>
    <message>
        <source>average wage before</source>
        <translation>متوسط الأجر السابق</translation>
    </message>
    <message>
        <source>average wage of all subscribers</source>
        <translation>متوسط أجور المشتركين</translation>
    </message>
    <message>
        <source>basic wage</source>
        <translation>الأجر الأساسي</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>كما في الفاتورة</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>file complete on</source>
        <translation>تاريخ اكتمال الملف</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>as it should have been</source>
        <translation>كما كان ينبغي</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>الرصيد الدائن</translation>
    </message>
    <message>
        <source>credit used</source>
        <translation>المستخدم من الرصيد</translation>
    </message>
    <message>
        <source>bracket held</source>
        <translation>الشريحة الحالية</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>أيام التأخير</translation>
    </message>
    <message>
        <source>days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>the digits before it</source>
        <translation>الأرقام السابقة له</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>employer&apos;s share</source>
        <translation>حصة صاحب العمل</translation>
    </message>
    <message>
        <source>employer&apos;s rate</source>
        <translation>نسبة صاحب العمل</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>الغرامة</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>by the formula</source>
        <translation>ناتج الحساب</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>full years away</source>
        <translation>سنوات الانقطاع الكاملة</translation>
    </message>
    <message>
        <source>holidays at its end</source>
        <translation>أيام العطلة في آخرها</translation>
    </message>
    <message>
        <source>most of the employer here</source>
        <translation>أعلى نسبة على صاحب العمل هنا</translation>
    </message>
    <message>
        <source>housing allowance</source>
        <translation>بدل السكن</translation>
    </message>
    <message>
        <source>housing in kind</source>
        <translation>سكن عيني</translation>
    </message>
    <message>
        <source>due in advance</source>
        <translation>مستحق مقدماً</translation>
    </message>
    <message>
        <source>income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>insured before</source>
        <translation>مشترك من قبل</translation>
    </message>
    <message>
        <source>first day of service</source>
        <translation>تاريخ الالتحاق</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>last wage</source>
        <translation>الأجر الأخير</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>monthly amount</source>
        <translation>المبلغ الشهري</translation>
    </message>
    <message>
        <source>months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>months after the age</source>
        <translation>أشهر بعد السن</translation>
    </message>
    <message>
        <source>months averaged</source>
        <translation>أشهر المتوسط</translation>
    </message>
    <message>
        <source>months before April 2001</source>
        <translation>أشهر قبل أبريل 2001</translation>
    </message>
    <message>
        <source>months before the age</source>
        <translation>أشهر قبل السن</translation>
    </message>
    <message>
        <source>months bought</source>
        <translation>الأشهر المضمومة</translation>
    </message>
    <message>
        <source>months short of 480</source>
        <translation>ما يقل عن 480 شهراً</translation>
    </message>
    <message>
        <source>most by the limit on rises</source>
        <translation>الأعلى بحسب حد الزيادة</translation>
    </message>
    <message>
        <source>monthly amounts</source>
        <translation>عدد المبالغ الشهرية</translation>
    </message>
    <message>
        <source>order of payments</source>
        <translation>ترتيب السداد</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>المسدد</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>تاريخ السداد</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>عدد الدفعات</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>المعاش</translation>
    </message>
    <message>
        <source>pension due already</source>
        <translation>معاش مستحق من قبل</translation>
    </message>
    <message>
        <source>pension on both periods</source>
        <translation>المعاش عن المدتين</translation>
    </message>
    <message>
        <source>the other pension</source>
        <translation>المعاش الآخر</translation>
    </message>
    <message>
        <source>above the age of</source>
        <translation>ما زاد على سن</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>asked for on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>days of a rest that count</source>
        <translation>أيام الباقي المحسوبة شهراً</translation>
    </message>
    <message>
        <source>after prices</source>
        <translation>بعد التثمين</translation>
    </message>
    <message>
        <source>rise a year</source>
        <translation>الزيادة في السنة</translation>
    </message>
    <message>
        <source>Saudi</source>
        <translation>سعودي</translation>
    </message>
    <message>
        <source>earlier periods apart</source>
        <translation>المدد السابقة منفصلة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النصيب</translation>
    </message>
    <message>
        <source>subscriber&apos;s share</source>
        <translation>حصة المشترك</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>surcharge</source>
        <translation>الزيادة</translation>
    </message>
    <message>
        <source>employer told on</source>
        <translation>تاريخ إبلاغ صاحب العمل</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>wage</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>wages at other employers</source>
        <translation>الأجور لدى أصحاب عمل آخرين</translation>
    </message>
    <message>
        <source>wage before</source>
        <translation>الأجر السابق</translation>
    </message>
    <message>
        <source>wage five years earlier</source>
        <translation>الأجر قبل خمس سنوات</translation>
    </message>
    <message>
        <source>named by the law</source>
        <translation>المهلة النظامية</translation>
    </message>
    <message>
        <source>worker&apos;s share</source>
        <translation>حصة العامل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>insurance year</source>
        <translation>السنة التأمينية</translation>
    </message>
    <message>
        <source>average wage of the earlier one</source>
        <translation>متوسط أجر السابقة</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>rate of the earlier one</source>
        <translation>نسبة السابقة</translation>
    </message>
    <message>
        <source>under</source>
        <translation>وفق</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>غير المدفوع</translation>
    </message>
</context>
<context>
    <name>RuleTerm</name>
    <message>
        <source>annuities, occupational hazards and SANED</source>
        <translation>المعاشات والأخطار المهنية وساند</translation>
    </message>
    <message>
        <source>annuities alone</source>
        <translation>المعاشات وحدها</translation>
    </message>
    <message>
        <source>annuities and occupational hazards</source>
        <translation>المعاشات والأخطار المهنية</translation>
    </message>
    <message>
        <source>the Board of Directors</source>
        <translation>مجلس الإدارة</translation>
    </message>
    <message>
        <source>contributions first, then fines</source>
        <translation>الاشتراكات أولاً ثم الغرامات</translation>
    </message>
    <message>
        <source>the Governor</source>
        <translation>المحافظ</translation>
    </message>
    <message>
        <source>from January</source>
        <translation>من يناير</translation>
    </message>
    <message>
        <source>occupational hazards alone</source>
        <translation>الأخطار المهنية وحدها</translation>
    </message>
    <message>
        <source>occupational hazards and SANED</source>
        <translation>الأخطار المهنية وساند</translation>
    </message>
    <message>
        <source>from Muharram</source>
        <translation>من المحرم</translation>
    </message>
    <message>
        <source>month by month, the oldest first</source>
        <translation>شهراً فشهراً، الأقدم أولاً</translation>
    </message>
    <message>
        <source>the new law</source>
        <translation>النظام الجديد</translation>
    </message>
    <message>
        <source>the previous law</source>
        <translation>النظام السابق</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>مدفوعة بالكامل</translation>
    </message>
    <message>
        <source>in good standing</source>
        <translation>منتظمة</translation>
    </message>
    <message>
        <source>an instalment was missed</source>
        <translation>فات أحد الأقساط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A: new entrant</source>
        <translation>أ: داخل جديد</translation>
    </message>
    <message>
        <source>B: previous law, unchanged</source>
        <translation>ب: النظام السابق دون تغيير</translation>
    </message>
    <message>
        <source>C: previous law, with later ages</source>
        <translation>ج: النظام السابق بسن أعلى</translation>
    </message>
    <message>
        <source>D: pensioner already</source>
        <translation>د: صاحب معاش من قبل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث</translation>
    </message>
</context>
<context>
    <name>SanedAnswer</name>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>How the claim ends</source>
        <translation>كيف تنتهي المطالبة</translation>
    </message>
</context>
<context>
    <name>SanedBreakEntry</name>
    <message>
        <source>A break</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>توقف في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason passed on</source>
        <translation>زال السبب في</translation>
    </message>
    <message>
        <source>Registered again on</source>
        <translation>أُعيد التسجيل في</translation>
    </message>
    <message>
        <source>Average after the work between</source>
        <translation>المتوسط بعد العمل بينهما</translation>
    </message>
</context>
<context>
    <name>SanedPaymentEntry</name>
    <message>
        <source>A payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>SanedQuestion</name>
    <message>
        <source>Has a pension</source>
        <translation>لديه معاش</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <translation>سبب ترك العمل</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>أنهاه</translation>
    </message>
    <message>
        <source>Claims used up</source>
        <translation>المطالبات المستنفدة</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>عدم القدرة على العمل</translation>
    </message>
    <message>
        <source>Private activity</source>
        <translation>نشاط خاص</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>دخل آخر</translation>
    </message>
    <message>
        <source>Not registered as seeking work</source>
        <translation>غير مسجل باحثاً عن عمل</translation>
    </message>
    <message>
        <source>Contribution months looked at</source>
        <translation>أشهر الاشتراك المحتسبة</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>آخر يوم عمل</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>تاريخ تقديم الطلب</translation>
    </message>
    <message>
        <source>Last wages</source>
        <translation>الأجور الأخيرة</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>التوقفات</translation>
    </message>
</context>
<context>
    <name>SanedState</name>
    <message>
        <source>Paid to its end</source>
        <translation>صُرف كاملاً</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
</context>
<context>
    <name>SanedStop</name>
    <message>
        <source>Found work</source>
        <translation>الالتحاق بعمل</translation>
    </message>
    <message>
        <source>Private activity</source>
        <translation>نشاط خاص</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>دخل آخر</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>عدم القدرة على العمل</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>Pension at the statutory age</source>
        <translation>معاش عند السن النظامية</translation>
    </message>
    <message>
        <source>Three suitable offers refused</source>
        <translation>رفض ثلاثة عروض مناسبة</translation>
    </message>
    <message>
        <source>Four trainings or visits missed</source>
        <translation>التغيب عن أربعة برامج تدريب أو مواعيد</translation>
    </message>
    <message>
        <source>Six weeks without looking at the file</source>
        <translation>ستة أسابيع دون زيارة ملف الباحث عن عمل</translation>
    </message>
    <message>
        <source>No serious search for work</source>
        <translation>عدم الجدية في البحث عن عمل</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Previous law (M/33)</source>
        <translation>النظام السابق (م/33)</translation>
    </message>
    <message>
        <source>New law (M/273)</source>
        <translation>النظام الجديد (م/273)</translation>
    </message>
</context>
<context>
    <name>SeenFor</name>
    <message>
        <source>Your name among those who speak for an establishment</source>
        <translation>اسمك ضمن المسؤولين عن المنشأة</translation>
    </message>
    <message>
        <source>A certificate of yours that was verified</source>
        <translation>التحقق من شهادة لك</translation>
    </message>
</context>
<context>
    <name>SessionBrief</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Share</source>
        <translation>النصيب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>الفرد</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Share a month</source>
        <translation>النصيب الشهري</translation>
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
    <name>SpellEntry</name>
    <message>
        <source>Days of treatment</source>
        <translation>أيام العلاج</translation>
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
        <source>Where</source>
        <translation>المكان</translation>
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
        <translation>الاسم بالحروف اللاتينية</translation>
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
    <name>SumKind</name>
    <message>
        <source>Lump sum (previous law)</source>
        <translation>تعويض الدفعة الواحدة (النظام السابق)</translation>
    </message>
    <message>
        <source>Buying months (previous law)</source>
        <translation>ضم مدة اعتبارية (النظام السابق)</translation>
    </message>
    <message>
        <source>Refund of contributions (new law)</source>
        <translation>تعويض الاشتراكات (النظام الجديد)</translation>
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
    <name>Supposition</name>
    <message>
        <source>Supposing</source>
        <translation>على افتراض</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>آخر يوم عمل</translation>
    </message>
    <message>
        <source>Wage growth a year (hundredths of a percent)</source>
        <translation>نمو الأجر سنوياً (بأجزاء من مئة من النسبة المئوية)</translation>
    </message>
</context>
<context>
    <name>SurvivorsAnswer</name>
    <message>
        <source>What the family gets</source>
        <translation>ما يُصرف للعائلة</translation>
    </message>
    <message>
        <source>All together at first, a month</source>
        <translation>المجموع في البداية شهرياً</translation>
    </message>
    <message>
        <source>Death grant, once</source>
        <translation>منحة الوفاة مرة واحدة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأنصبة</translation>
    </message>
</context>
<context>
    <name>SurvivorsQuestion</name>
    <message>
        <source>A family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation>يوم الوفاة</translation>
    </message>
    <message>
        <source>Pension of the deceased</source>
        <translation>معاش المتوفى</translation>
    </message>
    <message>
        <source>Show changes until</source>
        <translation>عرض التغيرات حتى</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>أفراد العائلة</translation>
    </message>
    <message>
        <source>Average wage it came from (previous law: raises small shares)</source>
        <translation>متوسط الأجر الذي حُسب منه (النظام السابق: يرفع الأنصبة الصغيرة)</translation>
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
    <message>
        <source>Holder</source>
        <translation>صاحب الجلسة</translation>
    </message>
</context>
<context>
    <name>TreatmentPlace</name>
    <message>
        <source>At home or at one&apos;s own expense</source>
        <translation>في المنزل أو على نفقته</translation>
    </message>
    <message>
        <source>In a facility at the Organization&apos;s expense</source>
        <translation>في منشأة صحية على نفقة المؤسسة</translation>
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
    <name>Verdict</name>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليها</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>VerifyCertificate</name>
    <message>
        <source>Verify a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Whose certificate</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>It stands at the head of the certificate</source>
        <translation>تجده في أعلى الشهادة</translation>
    </message>
</context>
<context>
    <name>VisualCode</name>
    <message>
        <source>Visual code</source>
        <translation>الرمز المرئي</translation>
    </message>
    <message>
        <source>Figures in a picture</source>
        <translation>أرقام في صورة</translation>
    </message>
    <message>
        <source>A sum in words</source>
        <translation>مجموع بالكلمات</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>New visual code</source>
        <translation>رمز مرئي جديد</translation>
    </message>
</context>
<context>
    <name>VoluntaryAnswer</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Contribution a month</source>
        <translation>الاشتراك في الشهر</translation>
    </message>
    <message>
        <source>Contribution until then</source>
        <translation>الاشتراك حتى ذلك</translation>
    </message>
    <message>
        <source>Earlier periods are counted separately</source>
        <translation>تُحسب المدد السابقة منفصلة</translation>
    </message>
    <message>
        <source>First contribution due on</source>
        <translation>تاريخ استحقاق أول اشتراك</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>آخر يوم لتقديم الطلب</translation>
    </message>
    <message>
        <source>Brackets that may be chosen</source>
        <translation>الشرائح التي يمكن اختيارها</translation>
    </message>
</context>
<context>
    <name>VoluntaryQuestion</name>
    <message>
        <source>Voluntary insurance</source>
        <translation>الاشتراك الاختياري</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>File complete on</source>
        <translation>تاريخ اكتمال الملف</translation>
    </message>
    <message>
        <source>Left compulsory insurance on</source>
        <translation>تاريخ ترك الاشتراك الإلزامي</translation>
    </message>
    <message>
        <source>Last wage there</source>
        <translation>الأجر الأخير فيه</translation>
    </message>
    <message>
        <source>Works abroad</source>
        <translation>يعمل خارج المملكة</translation>
    </message>
    <message>
        <source>Bracket wanted</source>
        <translation>الشريحة المطلوبة</translation>
    </message>
    <message>
        <source>Bracket held</source>
        <translation>الشريحة الحالية</translation>
    </message>
    <message>
        <source>Insurance year</source>
        <translation>السنة التأمينية</translation>
    </message>
    <message>
        <source>Confirmed that earlier periods are counted separately</source>
        <translation>أُكِّد أن المدد السابقة تُحسب منفصلة</translation>
    </message>
</context>
<context>
    <name>WageEntry</name>
    <message>
        <source>Basic wage</source>
        <translation>الأجر الأساسي</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <translation>بدل السكن</translation>
    </message>
    <message>
        <source>Housing in kind</source>
        <translation>سكن عيني</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>WaiverEntry</name>
    <message>
        <source>Waiver</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Part, in hundredths of a percent</source>
        <translation>الجزء بأجزاء من مئة من الواحد بالمئة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>YearEntry</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Contributions of both parties</source>
        <translation>اشتراكات الطرفين</translation>
    </message>
    <message>
        <source>Rise of prices, in hundredths of a percent</source>
        <translation>ارتفاع الأسعار بأجزاء المئة من 1%</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Language of notices</source>
        <translation>لغة الإشعارات</translation>
    </message>
    <message>
        <source>Who looked at my data</source>
        <translation>من اطلع على بياناتي</translation>
    </message>
    <message>
        <source>Every time that somebody else was shown data of yours is written down: who, when and why.</source>
        <translation>يُسجَّل كل اطلاع لغيرك على بياناتك: من اطلع، ومتى، ولماذا.</translation>
    </message>
    <message>
        <source>Show who looked</source>
        <translation>عرض من اطلع</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>رمز المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>From now on you are written to in: %1.</source>
        <translation>ستصلك الرسائل من الآن بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>In which language e-mails and SMS are written to you.</source>
        <translation>اللغة التي تُكتب بها إليك رسائل البريد والرسائل النصية.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementPage</name>
    <message>
        <source>Terms of use</source>
        <translation>اتفاقية الاستخدام</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
</context>
<context>
    <name>ui::AudienceServices</name>
    <message>
        <source>The services for subscribers</source>
        <translation>الخدمات المقدمة للمشتركين</translation>
    </message>
    <message>
        <source>The services for employers</source>
        <translation>الخدمات المقدمة لأصحاب العمل</translation>
    </message>
    <message>
        <source>The services for medical providers</source>
        <translation>الخدمات المقدمة لجهات العلاج</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>لا توجد خدمات بعد</translation>
    </message>
    <message>
        <source>What can be done here will stand on this page once it is opened.</source>
        <translation>ستظهر الخدمات في هذه الصفحة عند إتاحتها.</translation>
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
    <name>ui::BenefitCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount, once</source>
        <translation>المبلغ، دفعة واحدة</translation>
    </message>
    <message>
        <source>Monthly amount</source>
        <translation>المبلغ الشهري</translation>
    </message>
    <message>
        <source>Hide the conditions</source>
        <translation>إخفاء الشروط</translation>
    </message>
    <message>
        <source>Conditions: %1 met</source>
        <translation>الشروط: تحقق %1</translation>
    </message>
    <message>
        <source>Hide the conditions of %1</source>
        <translation>إخفاء شروط %1</translation>
    </message>
    <message>
        <source>Show the conditions of %1</source>
        <translation>عرض شروط %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>تحقق %1 من %2</translation>
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
    <name>ui::CertificatePage</name>
    <message>
        <source>Certificate %1</source>
        <translation>الشهادة %1</translation>
    </message>
    <message>
        <source>Number %1, issued on %2</source>
        <translation>رقمها %1، وصدرت في %2</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>شهاداتي</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>إلغاء الشهادة</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>نعم، إلغاء الشهادة</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>طباعة الشهادة</translation>
    </message>
    <message>
        <source>The certificate was sent to the printer %1.</source>
        <translation>أُرسلت الشهادة إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>Whoever verifies a cancelled certificate is told so, and it cannot be brought back.</source>
        <translation>من يتحقق من شهادة ملغاة يُبلَّغ بإلغائها، ولا يمكن التراجع عن الإلغاء.</translation>
    </message>
    <message>
        <source>This certificate was cancelled. It is kept here to be read, but no longer printed or saved; whoever verifies it is told that it was cancelled.</source>
        <translation>أُلغيت هذه الشهادة. تُحفظ هنا للاطلاع عليها ولا تُطبع ولا تُحفظ ملفًا بعد الآن، ومن يتحقق منها يُبلَّغ بإلغائها.</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesPage</name>
    <message>
        <source>My certificates</source>
        <translation>شهاداتي</translation>
    </message>
    <message>
        <source>Certificates of the establishment</source>
        <translation>شهادات المنشأة</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>لا توجد شهادات بعد</translation>
    </message>
    <message>
        <source>What you issue stays here, to be seen, printed again and cancelled.</source>
        <translation>ما تصدره يبقى هنا، لتعرضه وتعيد طباعته وتلغيه إن شئت.</translation>
    </message>
    <message>
        <source>%1, number %2, %3</source>
        <translation>%1، رقم %2، %3</translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
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
    <name>ui::ConditionRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DateEditor</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>ui::EmployerFormPage</name>
    <message>
        <source>Your account is active</source>
        <translation>حسابك مفعّل</translation>
    </message>
    <message>
        <source>Print the registration form</source>
        <translation>طباعة نموذج التسجيل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>The form was sent to the printer %1.</source>
        <translation>أُرسل النموذج إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>Your user code was sent to %1. Sign in as an employer with it or with your identity number, and with the password that you chose. You may print or save the registration form for reference.</source>
        <translation>أُرسل رمز المستخدم إلى %1. ادخل بصفة صاحب عمل، به أو برقم هويتك، وبكلمة السر التي اخترتها. ويمكنك طباعة نموذج التسجيل أو حفظه للرجوع إليه.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>نموذج التسجيل</translation>
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
    <name>ui::EmployerRegistration</name>
    <message>
        <source>If your details match the registry, a message with a code of 6 digits is on its way to your mobile %1. If it does not come, your e-mail tells you what to do.</source>
        <translation>إذا طابقت بياناتك السجل فستصل رسالة فيها رمز من 6 أرقام إلى جوالك %1. وإن لم تصل فستجد في بريدك الإلكتروني ما عليك فعله.</translation>
    </message>
</context>
<context>
    <name>ui::EntitlementsPage</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later, if nothing changes</source>
        <translation>لاحقاً، إن لم يتغير شيء</translation>
    </message>
    <message>
        <source>You are covered, should it happen</source>
        <translation>مشمول بالحماية إن وقع ما يوجبها</translation>
    </message>
    <message>
        <source>Not as things are</source>
        <translation>غير مستحق حالياً</translation>
    </message>
    <message>
        <source>A pension is paid to you already, so the other pensions of your own are not listed.</source>
        <translation>يُصرف لك معاش، فلا تُدرج هنا معاشاتك الأخرى.</translation>
    </message>
    <message>
        <source>The annuities branch insures Saudis, so its pensions are not listed.</source>
        <translation>يشمل فرع المعاشات السعوديين، فلا تُدرج هنا معاشاته.</translation>
    </message>
    <message>
        <source>What may I claim?</source>
        <translation>ماذا يحق لي؟</translation>
    </message>
    <message>
        <source>Computed from your record as it stands on %1. It decides nothing: a claim is decided when you apply for it.</source>
        <translation>حُسب هذا من سجلك كما هو في %1، ولا يُعد قراراً: يُبت في الاستحقاق عند تقديم الطلب.</translation>
    </message>
    <message>
        <source>You have not been insured yet</source>
        <translation>لم يسبق تسجيلك في التأمينات</translation>
    </message>
    <message>
        <source>When an employer registers you, you find here what you may claim, what is missing, and from when.</source>
        <translation>عندما يسجلك صاحب عمل تجد هنا ما يحق لك، وما ينقصك، ومتى يتحقق.</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>المساعدة والتواصل</translation>
    </message>
</context>
<context>
    <name>ui::Entrance</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>A message with a code of 6 digits is on its way to the mobile registered in your name in Absher and the national registry: %1</source>
        <translation>أُرسلت رسالة فيها رمز من 6 أرقام إلى الجوال المسجل باسمك في أبشر والسجل الوطني: %1</translation>
    </message>
    <message>
        <source>Types of registration</source>
        <translation>أنواع التسجيل</translation>
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
    <name>ui::ForgottenPage</name>
    <message>
        <source>Forgotten your password?</source>
        <translation>هل نسيت كلمة السر؟</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>I have the message already</source>
        <translation>وصلتني الرسالة من قبل</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة سر جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>It went well: you will receive the details of the account at your e-mail address or mobile registered with us.</source>
        <translation>نجحت العملية: سوف تصلك بيانات الحساب على بريدك الإلكتروني أو جوالك المسجل لدينا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>تغيّرت كلمة السر</translation>
    </message>
    <message>
        <source>Every device that was signed in to your account has been signed out, and a notice is on its way to you. Sign in with the new password.</source>
        <translation>أُخرجت من حسابك جميع الأجهزة التي كانت داخلة إليه، وأُرسل إليك إشعار بذلك. ادخل بكلمة السر الجديدة.</translation>
    </message>
    <message>
        <source>Write your user code and your identity number; who does not know the user code writes the identity number in both fields. We send what you need to your registered e-mail address or mobile; an account that was closed comes back the same way.</source>
        <translation>الرجاء إدخال رمز المستخدم ورقم الهوية لكي تحصل على بيانات الحساب؛ ومن لا يعرف رمز المستخدم يُدخل رقم الهوية في الحقلين. سنرسل البيانات إلى بريدك الإلكتروني أو جوالك المسجل لدينا، وبالطريقة نفسها يُعاد تفعيل الحساب الموقوف.</translation>
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
    <message>
        <source>What may I claim?</source>
        <translation>ماذا يحق لي؟</translation>
    </message>
    <message>
        <source>Each benefit, its conditions, and from when they are met</source>
        <translation>كل تعويض ومعاش وشروطه، ومتى تتحقق</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>You have begun and not sent:</source>
        <translation>نماذج بدأتها ولم ترسلها:</translation>
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
    <name>ui::ListPage</name>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>ui::LockScreen</name>
    <message>
        <source>The screen is locked</source>
        <translation>الشاشة مقفلة</translation>
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
    <message>
        <source>So that nobody else sees what is yours. Write your password to go on; what you typed is kept.</source>
        <translation>حتى لا يطّلع أحد على ما يخصك. اكتب كلمة السر للمتابعة؛ ما كتبته محفوظ.</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Somebody who was not signed in and had its number and yours</source>
        <translation>شخص لم يسجل دخوله، لديه رقمها ورقم هويتك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who looked at my data</source>
        <translation>من اطلع على بياناتي</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Nobody has looked</source>
        <translation>لم يطلع أحد</translation>
    </message>
    <message>
        <source>When somebody else is shown data of yours, it stands here with who it was, when and why.</source>
        <translation>إذا اطلع غيرك على بياناتك ظهر ذلك هنا: من هو، ومتى، ولماذا.</translation>
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
    <message>
        <source>You were signed out on every device.</source>
        <translation>تم تسجيل خروجك من جميع الأجهزة.</translation>
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
    <message>
        <source>Save the attached certificate</source>
        <translation>حفظ الشهادة المرفقة</translation>
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
    <name>ui::PagesView</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Pages of the certificate</source>
        <translation>صفحات الشهادة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Every other device that is signed in to your account is signed out, and you are told by e-mail and SMS.</source>
        <translation>يُسجَّل خروج جميع الأجهزة الأخرى من حسابك، ويصلك إشعار بالبريد الإلكتروني وبرسالة نصية.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Your password is changed. Every other device has been signed out, and a notice is on its way to you.</source>
        <translation>تغيّرت كلمة السر، وسُجّل خروج جميع الأجهزة الأخرى، وفي طريقه إليك إشعار بذلك.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordMeter</name>
    <message>
        <source>Strength</source>
        <translation>قوة كلمة السر</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جداً</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جداً</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>قوة كلمة السر: %1</translation>
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
    <name>ui::RegistrationSteps</name>
    <message>
        <source>Read the terms of use</source>
        <translation>قراءة اتفاقية الاستخدام</translation>
    </message>
    <message>
        <source>You began this on %1, and the program ended before it was sent. It is as you left it, but for the password.</source>
        <translation>بدأت هذا بتاريخ %1 وتوقف البرنامج قبل إرساله. تجده كما تركته ما عدا كلمة السر.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationTypes</name>
    <message>
        <source>Registering with Taminat Online</source>
        <translation>التسجيل في التأمينات أون لاين</translation>
    </message>
    <message>
        <source>Welcome. Please choose the type of registration.</source>
        <translation>مرحباً بك، الرجاء اختيار نوع التسجيل</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Compulsory or voluntary contributor, pensioner or other beneficiary, or never insured</source>
        <translation>مشترك إلزامي أو اختياري، أو متقاعد أو مستفيد آخر، أو من لم يُسجل من قبل</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب عمل</translation>
    </message>
    <message>
        <source>Owner or supervisor of an establishment</source>
        <translation>مالك منشأة أو مشرفها</translation>
    </message>
    <message>
        <source>Medical provider</source>
        <translation>جهة علاج</translation>
    </message>
    <message>
        <source>Hospital or clinic that treats work injuries</source>
        <translation>مستشفى أو مستوصف يعالج إصابات العمل</translation>
    </message>
    <message>
        <source>The services for subscribers</source>
        <translation>الخدمات المقدمة للمشتركين</translation>
    </message>
    <message>
        <source>The services for employers</source>
        <translation>الخدمات المقدمة لأصحاب العمل</translation>
    </message>
    <message>
        <source>The services for medical providers</source>
        <translation>الخدمات المقدمة لجهات العلاج</translation>
    </message>
    <message>
        <source>Registering as a medical provider is not opened yet. Until then the unified number %1 helps.</source>
        <translation>لم يُفتح بعد التسجيل لجهات العلاج. وإلى ذلك الحين يساعدك الرقم الموحد %1.</translation>
    </message>
</context>
<context>
    <name>ui::RegistryDataPage</name>
    <message>
        <source>Confirm your data</source>
        <translation>تأكيد بياناتك</translation>
    </message>
    <message>
        <source>This is what the national registry knows of you. Where something is wrong, say so: your account is opened all the same, and the branch sees to the correction.</source>
        <translation>هذه بياناتك في السجل الوطني. إن كان فيها خطأ فاذكره: يُفتح حسابك على كل حال، ويتولى المكتب التصحيح.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>جارٍ فتح الحساب…</translation>
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
    <name>ui::SaveDialog</name>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت في %1</translation>
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
    <name>ui::ServicePage</name>
    <message>
        <source>Go on where you were</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>You began this before, on %1, and did not send it. Go on where you were, or keep what stands here.</source>
        <translation>سبق أن بدأت هذا النموذج في %1 ولم ترسله. تابع من حيث توقفت، أو ابدأ من جديد بما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>You began this on %1 and did not send it. It is as you left it.</source>
        <translation>بدأت هذا النموذج في %1 ولم ترسله. تجده كما تركته.</translation>
    </message>
    <message>
        <source>You sent this on %1 and no answer came. Send it again: the service does it only once.</source>
        <translation>أرسلت هذا الطلب في %1 ولم يصل رد. أعد إرساله؛ فالخدمة لا تنفذه إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>You sent this on %1 and no answer came. Look in “My requests” whether it arrived before you send it again.</source>
        <translation>أرسلت هذا الطلب في %1 ولم يصل رد. تحقق في «طلباتي» من وصوله قبل أن ترسله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::ServicePages</name>
    <message>
        <source>“%1” was on its way when the program ended. It has arrived, once; its number is %2.</source>
        <translation>كان «%1» في طريقه عندما توقف البرنامج، وقد وصل مرة واحدة، ورقمه %2.</translation>
    </message>
    <message>
        <source>“%1” was on its way when the program ended, and could not be sent again: %2</source>
        <translation>كان «%1» في طريقه عندما توقف البرنامج، وتعذر إرساله من جديد: %2</translation>
    </message>
</context>
<context>
    <name>ui::SessionsCard</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1، بصفة %2</translation>
    </message>
    <message>
        <source>Signed in %1, last used %2, from %3</source>
        <translation>الدخول %1، وآخر استخدام %2، من %3</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>الأجهزة المسجَّل الدخول منها</translation>
    </message>
    <message>
        <source>If you do not know a device, sign out everywhere and change your password.</source>
        <translation>إذا رأيت جهازاً لا تعرفه فسجّل الخروج من جميع الأجهزة وغيّر كلمة السر.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>الخروج من جميع الأجهزة</translation>
    </message>
    <message>
        <source>Yes, sign out everywhere</source>
        <translation>نعم، الخروج من جميع الأجهزة</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too, and forgets that it was to remember you. Something typed here that was not sent is lost.</source>
        <translation>يُسجَّل خروج جميع الأجهزة، ومنها هذا الجهاز، ولا يتذكرك أيٌّ منها بعد ذلك. ويضيع ما كُتب هنا ولم يُرسل.</translation>
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
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>شهاداتي</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>الإغلاق دون إرسال</translation>
    </message>
    <message>
        <source>You have typed something that was not sent. Closing the window discards it.</source>
        <translation>كتبت شيئاً لم يُرسل بعد، وإغلاق النافذة يلغيه.</translation>
    </message>
    <message>
        <source>What may I claim?</source>
        <translation>ماذا يحق لي؟</translation>
    </message>
    <message>
        <source>Pensions, SANED, injury, maternity: what is due, what is missing, from when</source>
        <translation>المعاشات وساند وإصابات العمل والأمومة: ما يُستحق وما ينقص ومتى</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>الشهادة %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Password, sessions, language of notices</source>
        <translation>كلمة السر، والجلسات، ولغة الإشعارات</translation>
    </message>
    <message>
        <source>Who looked at my data</source>
        <translation>من اطلع على بياناتي</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>You have typed something that was not sent. It is kept for you on this computer for 30 days.</source>
        <translation>كتبت شيئاً لم يُرسل بعد، وسيبقى محفوظاً لك على هذا الجهاز 30 يوماً.</translation>
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
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ الدخول…</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>The wait is over. Sign in again.</source>
        <translation>انتهت مدة الانتظار. أعد الدخول الآن.</translation>
    </message>
    <message>
        <source>Register with Taminat Online</source>
        <translation>سجل في التأمينات أون لاين</translation>
    </message>
    <message>
        <source>Forgotten your password</source>
        <translation>نسيت كلمة السر</translation>
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
    <name>ui::SubscriberRegistration</name>
    <message>
        <source>If your details match the registry, a message with a code of 6 digits is on its way to your mobile %1. If it does not come, your e-mail tells you what to do.</source>
        <translation>إذا طابقت بياناتك السجل فستصل رسالة فيها رمز من 6 أرقام إلى جوالك %1. وإن لم تصل فستجد في بريدك الإلكتروني ما عليك فعله.</translation>
    </message>
    <message>
        <source>If your details match the registry, a message with a code of 6 digits is on its way to your e-mail address %1; otherwise that message tells you what to do.</source>
        <translation>إذا طابقت بياناتك السجل فستصل رسالة فيها رمز من 6 أرقام إلى بريدك الإلكتروني %1، وإلا فستبين لك الرسالة ما عليك فعله.</translation>
    </message>
    <message>
        <source>Your account is active</source>
        <translation>حسابك مفعّل</translation>
    </message>
    <message>
        <source>Your user code was sent to %1. Sign in with it or with your identity number, and with the password that you chose.</source>
        <translation>أُرسل رمز المستخدم إلى %1. ادخل به أو برقم هويتك، وبكلمة السر التي اخترتها.</translation>
    </message>
    <message>
        <source>Your correction was filed as request %1; you follow it under My requests.</source>
        <translation>قُدم طلب التصحيح برقم %1، وتتابعه في «طلباتي».</translation>
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
    <name>ui::VerdictCard</name>
    <message>
        <source>A specimen: it was issued by a demonstration service and has no effect, whatever is written on it.</source>
        <translation>نموذج: أصدرته خدمة تجريبية ولا أثر له، أياً كان المكتوب عليه.</translation>
    </message>
    <message>
        <source>Compare with your paper: this is what was signed</source>
        <translation>قارن بالورقة التي لديك: هذا ما وُقّع عليه</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>الشهادة سارية</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>التوقيع صحيح</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The certificate was cancelled</source>
        <translation>الشهادة ملغاة</translation>
    </message>
    <message>
        <source>No such certificate was found</source>
        <translation>لم يُعثر على الشهادة</translation>
    </message>
    <message>
        <source>There is no certificate of this number for this holder. Compare both numbers with the paper; if they are right, do not rely on it.</source>
        <translation>لا توجد شهادة بهذا الرقم لصاحب هذا الرقم. قارن الرقمين بالورقة؛ فإن كانا صحيحين فلا تعتمد عليها.</translation>
    </message>
    <message>
        <source>It is dated later than today. Check the date of this computer before you rely on it.</source>
        <translation>تاريخها بعد تاريخ اليوم. تأكد من تاريخ هذا الجهاز قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>Only the signature was checked, on this computer. Whether the certificate was cancelled since, the service alone knows: verify it again with a connection and the holder&apos;s number.</source>
        <translation>فُحص التوقيع وحده على هذا الجهاز. أما إلغاء الشهادة بعد إصدارها فلا تعلمه إلا الخدمة: أعد التحقق عند توفر الاتصال برقم صاحبها.</translation>
    </message>
    <message>
        <source>Its holder or the office withdrew it. It no longer proves anything.</source>
        <translation>ألغاها صاحبها أو المكتب، ولم تعد تثبت شيئاً.</translation>
    </message>
    <message>
        <source>It was issued as shown, and its last day has passed. Ask its holder for a new one.</source>
        <translation>صدرت كما تظهر هنا، وقد مضى آخر يوم من صلاحيتها. اطلب من صاحبها شهادة جديدة.</translation>
    </message>
    <message>
        <source>The service issued it and has not cancelled it.</source>
        <translation>أصدرتها الخدمة ولم تُلغَ.</translation>
    </message>
    <message>
        <source>Signature only</source>
        <translation>التوقيع وحده</translation>
    </message>
    <message>
        <source>Compare with your paper: the code holds no more than this, and the page itself was not looked at</source>
        <translation>قارن بالورقة: لا يحمل الرمز أكثر من هذا، ولم تُفحص الصفحة نفسها</translation>
    </message>
</context>
<context>
    <name>ui::VerifyPage</name>
    <message>
        <source>Verify a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Anyone who holds a certificate can see here whether it is genuine and still in force.</source>
        <translation>يستطيع كل من بيده شهادة أن يعرف هنا هل هي صحيحة وسارية.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>From its file or a picture</source>
        <translation>من ملف الشهادة أو صورتها</translation>
    </message>
    <message>
        <source>Drop the PDF here, or a scan or photograph of the page. Its signature is checked on this computer, without a connection, too.</source>
        <translation>أسقط هنا ملف PDF أو صورة ممسوحة أو ملتقطة للصفحة. يُفحص توقيعها على هذا الجهاز، ولو من غير اتصال.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>اختيار شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>الشهادات (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>ui::VisualCodeEditor</name>
    <message>
        <source>A picture with five figures; there is a sum in words instead</source>
        <translation>صورة فيها خمسة أرقام، ويمكنك بدلاً منها اختيار مجموع بالكلمات</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>Another sum</source>
        <translation>مجموع آخر</translation>
    </message>
    <message>
        <source>A sum in words instead</source>
        <translation>مجموع بالكلمات بدلاً من الصورة</translation>
    </message>
    <message>
        <source>A picture instead</source>
        <translation>صورة بدلاً من المجموع</translation>
    </message>
    <message>
        <source>The figures in the picture</source>
        <translation>الأرقام التي في الصورة</translation>
    </message>
    <message>
        <source>The result, in figures</source>
        <translation>الناتج بالأرقام</translation>
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
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>جارٍ إرسال الطلب</translation>
    </message>
</context>
</TS>

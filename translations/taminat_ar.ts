<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en_US">
<context>
    <name>Challenge</name>
    <message>
        <source>Verification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid for (seconds)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be sent again in (seconds)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1 AM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 PM</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfirmSignIn</name>
    <message>
        <source>Verification code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Sunday to Thursday, 8 in the morning to 4 in the afternoon</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask a question or complain, and follow the answer under My requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No passwords or verification codes, please</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example 05XXXXXXXX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EnquiryKind</name>
    <message>
        <source>Enquiry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EstablishmentBrief</name>
    <message>
        <source>Establishment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EstablishmentList</name>
    <message>
        <source>My establishments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EstablishmentRecord</name>
    <message>
        <source>Establishment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unified national number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commercial registration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insurance office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main establishment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saudi contributors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non-Saudi contributors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EstablishmentState</name>
    <message>
        <source>Active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This field is required.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is longer than allowed. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some characters cannot be used here. Type it again by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of the listed options.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number here, in digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not asked for here. Clear it and go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity number has 10 digits. Check it and complete it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity number is digits only. Remove anything else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity number is not correct. Compare it with the card, digit by digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a person's number. A national ID starts with 1, an iqama with 2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a national ID number here: it starts with 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write an iqama number here: it starts with 2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number has too few or too many digits. Check it and complete it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number is digits only. Remove anything else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user code is not correct. Compare it with the message that brought it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the 10 digits of your user code, national ID or iqama.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a Saudi mobile number. Write it as 05XXXXXXXX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Saudi IBAN is SA and 22 digits. Check it and complete it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The IBAN is not correct. Compare it with the one your bank gave you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is longer than can be kept. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This password is among the first that anyone would try. Choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is made of your own data. Choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The verification code is the 6 digits of the message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the amount in riyals, for example 4500.00.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This amount is outside what is possible. Check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the date as year, month and day, for example 1448/06/11 or 2026/11/21.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such day in this month. Check the date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Umm al-Qura calendar is known from 1343 to 1600 AH. Check the year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The second date is before the first. Check both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These details do not match our records. Check them and try again.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code can be sent in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>This entrance is not opened yet. Individuals and employers can sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are not a supervisor of any establishment. Sign in as an individual, or ask the owner to add you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your account may not do this. If it should, call the unified number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing under this number for your account. Check the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone changed this in the meantime. Reload it and look again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program and the service did not understand each other. Update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is more than can be sent at once. Shorten it and send it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some characters cannot be sent. Type the text again by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was already sent with other content. Look under My requests before sending again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is being dealt with right now. Wait a moment, then look under My requests.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service does not know this yet. It may be older than the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again; nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong in the service. Try again; if it stays so, call the unified number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service speaks without encryption on this machine only. Choose a loopback address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service cannot be reached. Check the network, then try again; what you typed is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service takes too long to answer. Try again; what you typed is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke off. Try again; what you typed is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent. Check the network or tell your administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer is not one of the service's. You may need to sign in to this network first, or update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer is larger than it may be and was not taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled. What you typed is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in. You stay signed in for this session only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keychain is locked. Unlock it to be remembered; until then you stay signed in for this session only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is kept for you on this computer. Sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not accepted as it is. Check it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many tries. Wait a little, then try again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Signing in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose who you are: an individual (contributor, beneficiary or pensioner) or an employer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write your user code, your national ID number or your iqama number, then your password. Spaces, dashes and Arabic-Indic digits are understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then write the verification code that is sent to your mobile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you have forgotten your password or have no account yet, call the unified number %1 or use the site %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The verification code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code has 6 digits and goes to the mobile registered in your name in Absher and the national registry. It cannot be sent to another number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is valid for 5 minutes and can be tried 3 times. A new one can be sent after one minute, at most 5 in an hour; the old one then stops working.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it does not arrive, check your number in Absher, then ask for a new code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protecting your account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protecting your account is your own responsibility. Never share your password or a verification code: no employee will ask you for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not sign in over public Wi-Fi, and sign out when you have finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After 5 minutes without a key or a mouse movement the screen is locked; what you typed is kept. A minute before, a message lets you stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“Remember me” keeps your sign-in in the keychain of this computer, never your password. Use it on your own computer only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than one establishment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever supervises several establishments changes between them at the top of the window, without signing out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 go straight to one of the first nine. In a long list, write part of the name or number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests and their states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each request that you submit gets a number. You find it under “My requests” with its state and with what you wrote.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted: it has arrived. In progress: an employee is working on it. Returned: it needs something from you. Answered: the answer is there. Closed: it is finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the connection breaks off while you submit, try again: the request is filed once only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening hours and contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unified number %1 answers from Sunday to Thursday, from 8 in the morning to 4 in the afternoon.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The site is %2. On X the account is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+K: search for a service, a page or help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F1: this help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Home: the home page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F5: load the page again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: change to another establishment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl++ and Ctrl+-: larger and smaller text; Ctrl+0: the usual size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+L: lock the screen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab and Shift+Tab: the next and the previous control. Escape: close what was opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contributor: who is registered with social insurance and for whom contributions are paid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beneficiary: who receives a pension or a benefit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment: the employer's file at social insurance; a branch has a number of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor: who may act for an establishment in these services.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscriber number: your own number at social insurance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment number: the registration number of an establishment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User code: 10 digits that begin with 9, with which you sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contribution period: the time from joining an establishment to leaving it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contributory wage: the wage from which contributions are reckoned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SANED: insurance against unemployment.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsuranceState</name>
    <message>
        <source>In service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pensioner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never insured</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LocalMessage</name>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
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
    <name>Page</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeriodBrief</name>
    <message>
        <source>Contribution period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contributory wage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestBrief</name>
    <message>
        <source>Request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>My requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestRecord</name>
    <message>
        <source>Request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Submitted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returned for completion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResendCode</name>
    <message>
        <source>Send the code again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Individual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medical provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch staff</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User code or identity number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user code, the national ID number or the iqama number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remember me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SubscriberRecord</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscriber number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hijri date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contribution periods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SupervisorEntry</name>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SupervisorRole</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Establishment supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch supervisor</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access expires in (seconds)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refresh expires in (seconds)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::Awaited</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message with a code of 6 digits is on its way to the mobile registered in your name in Absher and the national registry: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never tell anyone this code. No employee will ask you for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code is valid for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send again in %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code was refused three times. Ask for a new one with “Send again”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::Entrance</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try other words, or call the unified number.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::HeroPanel</name>
    <message>
        <source>Deal with social insurance directly, without visiting a branch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protect your account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The verification code goes to the mobile registered in your name in Absher and the national registry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never share the code or your password, with anyone. No employee will ever ask you for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not sign in over public Wi-Fi. Use a connection you trust.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protecting your account is your own responsibility: sign out when you have finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We are here to help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unified number %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The site %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On X: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::LockScreen</name>
    <message>
        <source>The screen is locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody was here for a while. Write your password to go on; what you typed is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::MessageCard</name>
    <message>
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the code %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation><numerusform>لا حروف زائدة</numerusform><numerusform>حرف واحد زائد</numerusform><numerusform>حرفان زائدان</numerusform><numerusform>%n أحرف زائدة</numerusform><numerusform>%n حرفًا زائدًا</numerusform><numerusform>%n حرف زائد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation><numerusform>لا حروف متبقية</numerusform><numerusform>حرف واحد متبقٍ</numerusform><numerusform>حرفان متبقيان</numerusform><numerusform>%n أحرف متبقية</numerusform><numerusform>%n حرفًا متبقيًا</numerusform><numerusform>%n حرف متبقٍ</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::PhoneWindow</name>
    <message>
        <source>Mobile and inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For the demonstration: here arrives what the service sends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in, and the verification code appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This service keeps its messages to itself: it was started without local messages.</source>
        <translation type="unfinished" />
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
    <name>ui::SideEntry</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation><numerusform>%1، لا شيء بالانتظار</numerusform><numerusform>%1، واحد بالانتظار</numerusform><numerusform>%1، اثنان بالانتظار</numerusform><numerusform>%1، %n بالانتظار</numerusform><numerusform>%1، %n بالانتظار</numerusform><numerusform>%1، %n بالانتظار</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Taminat Online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to the e-services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remember me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(in this computer's keychain)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forgotten your password, or no account yet? For now, call the unified number %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last contact %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No connection to the service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected to the service · encrypted connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected to a service on this device</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n establishment(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>ui::SwitcherPanel</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in my establishments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My establishments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, branch, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
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

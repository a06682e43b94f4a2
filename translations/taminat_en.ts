<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CertificatePage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many tries. Wait %n second, then try again.</numerusform>
            <numerusform>Too many tries. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code can be sent in %n second(s).</source>
        <translation>
            <numerusform>A new code can be sent in %n second.</numerusform>
            <numerusform>A new code can be sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record has at most %n period(s). Check the list.</source>
        <translation>
            <numerusform>A record has at most %n period. Check the list.</numerusform>
            <numerusform>A record has at most %n periods. Check the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A period can be added at most %n month(s) back. Check its first day.</source>
        <translation>
            <numerusform>A period can be added at most %n month back. Check its first day.</numerusform>
            <numerusform>A period can be added at most %n months back. Check its first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many verifications from here. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many verifications from here. Wait one second, then try again.</numerusform>
            <numerusform>Too many verifications from here. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is larger than can be checked here: %n megabyte(s) at most.</source>
        <translation>
            <numerusform>This file is larger than can be checked here: one megabyte at most.</numerusform>
            <numerusform>This file is larger than can be checked here: %n megabytes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs %n month(s) of contributions. The record has fewer.</source>
        <translation>
            <numerusform>This needs %n month of contributions. The record has fewer.</numerusform>
            <numerusform>This needs %n months of contributions. The record has fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disability had to be proved within %n month(s) of leaving work.</source>
        <translation>
            <numerusform>The disability had to be proved within %n month of leaving work.</numerusform>
            <numerusform>The disability had to be proved within %n months of leaving work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Months are bought only to reach %n month(s), and the record has them.</source>
        <translation>
            <numerusform>Months are bought only to reach %n month, and the record has it.</numerusform>
            <numerusform>Months are bought only to reach %n months, and the record has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n members here. Check the list.</source>
        <translation>
            <numerusform>There is more than %n member here. Check the list.</numerusform>
            <numerusform>There are more than %n members here. Check the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many visual codes were asked for from here. Wait %n second(s), then ask again.</source>
        <translation>
            <numerusform>Too many visual codes were asked for from here. Wait %n second, then ask again.</numerusform>
            <numerusform>Too many visual codes were asked for from here. Wait %n seconds, then ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>The screen will be locked in %n second(s). What you typed is kept.</source>
        <translation>
            <numerusform>The screen will be locked in %n second. What you typed is kept.</numerusform>
            <numerusform>The screen will be locked in %n seconds. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SideEntry</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, one waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message numerus="yes">
        <source>%n establishment(s)</source>
        <translation>
            <numerusform>%n establishment</numerusform>
            <numerusform>%n establishments</numerusform>
        </translation>
    </message>
</context>
</TS>

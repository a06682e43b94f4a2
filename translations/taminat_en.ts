<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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

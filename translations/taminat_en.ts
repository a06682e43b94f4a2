<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code can be sent in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation><numerusform>%n character too many</numerusform><numerusform>%n characters too many</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation><numerusform>%n character left</numerusform><numerusform>%n characters left</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::SideEntry</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation><numerusform>%1, one waiting</numerusform><numerusform>%1, %n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message numerus="yes">
        <source>%n establishment(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pubconsole::ApiError</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ConnectionTest</name>
    <message numerus="yes">
        <source>%n publisher(s) visible</source>
        <translation>
            <numerusform>%n publisher visible</numerusform>
            <numerusform>%n publishers visible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::HttpCall</name>
    <message numerus="yes">
        <source>The service did not answer within %n second(s).</source>
        <translation>
            <numerusform>The service did not answer within %n second.</numerusform>
            <numerusform>The service did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::MainWindow</name>
    <message numerus="yes">
        <source>Waiting %n second(s) before the next try</source>
        <translation>
            <numerusform>Waiting %n second before the next try</numerusform>
            <numerusform>Waiting %n seconds before the next try</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationsDock</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved offer(s)</source>
        <translation>
            <numerusform>%n unsaved offer</numerusform>
            <numerusform>%n unsaved offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n offer(s) have changes that are not on the service:</source>
        <translation>
            <numerusform>%n offer has changes that are not on the service:</numerusform>
            <numerusform>%n offers have changes that are not on the service:</numerusform>
        </translation>
    </message>
</context>
</TS>

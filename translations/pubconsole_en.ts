<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pubconsole::AddVersionDialog</name>
    <message numerus="yes">
        <source>A version has at most %n data disk(s).</source>
        <translation>
            <numerusform>A version has at most %n data disk.</numerusform>
            <numerusform>A version has at most %n data disks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest version has %n data disk(s). Their number has to be the same in all versions.</source>
        <translation>
            <numerusform>The newest version has %n data disk. Their number has to be the same in all versions.</numerusform>
            <numerusform>The newest version has %n data disks. Their number has to be the same in all versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::AddressVerdict</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
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
    <name>pubconsole::AudienceFieldEditor</name>
    <message numerus="yes">
        <source>%n of at most %1 entries</source>
        <translation>
            <numerusform>%n of at most %1 entries</numerusform>
            <numerusform>%n of at most %1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceFiles</name>
    <message numerus="yes">
        <source>%n entry(ies) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceImport</name>
    <message numerus="yes">
        <source>An audience has at most %n entries.</source>
        <translation>
            <numerusform>An audience has at most %n entry.</numerusform>
            <numerusform>An audience has at most %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n lines.</source>
        <translation>
            <numerusform>It has more than %n line.</numerusform>
            <numerusform>It has more than %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is larger than a list of %n lines.</source>
        <translation>
            <numerusform>The text is larger than a list of %n line.</numerusform>
            <numerusform>The text is larger than a list of %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceView</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Background</name>
    <message numerus="yes">
        <source>Publisher Console: %n under way</source>
        <translation>
            <numerusform>Publisher Console: %n under way</numerusform>
            <numerusform>Publisher Console: %n under way</numerusform>
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
    <name>pubconsole::BulkDialog</name>
    <message numerus="yes">
        <source>Publish %n offers</source>
        <translation>
            <numerusform>Publish %n offer</numerusform>
            <numerusform>Publish %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go live with %n offers</source>
        <translation>
            <numerusform>Go live with %n offer</numerusform>
            <numerusform>Go live with %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): %1</source>
        <translation>
            <numerusform>%n warning: %1</numerusform>
            <numerusform>%n warnings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 of %n offers</source>
        <translation>
            <numerusform>Publish %1 of %n offer</numerusform>
            <numerusform>Publish %1 of %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go live with %1 of %n offers</source>
        <translation>
            <numerusform>Go live with %1 of %n offer</numerusform>
            <numerusform>Go live with %1 of %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s)</source>
        <translation>
            <numerusform>%n empty field</numerusform>
            <numerusform>%n empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::CompareTab</name>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) written to %1.</source>
        <translation>
            <numerusform>%n field written to %1.</numerusform>
            <numerusform>%n fields written to %1.</numerusform>
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
    <name>pubconsole::CounterLabel</name>
    <message numerus="yes">
        <source>%1 / %2, %n too many</source>
        <translation>
            <numerusform>%1 / %2, %n too many</numerusform>
            <numerusform>%1 / %2, %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::CsvReader</name>
    <message numerus="yes">
        <source>a cell has more than %n characters.</source>
        <translation>
            <numerusform>a cell has more than %n character.</numerusform>
            <numerusform>a cell has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a row has more than %n cells.</source>
        <translation>
            <numerusform>a row has more than %n cell.</numerusform>
            <numerusform>a row has more than %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n rows.</source>
        <translation>
            <numerusform>It has more than %n row.</numerusform>
            <numerusform>It has more than %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n cells.</source>
        <translation>
            <numerusform>It has more than %n cell.</numerusform>
            <numerusform>It has more than %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Database</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history</source>
        <translation>
            <numerusform>%n line of history</numerusform>
            <numerusform>%n lines of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Decimal</name>
    <message numerus="yes">
        <source>A number of more than %n characters is not taken.</source>
        <translation>
            <numerusform>A number of more than %n character is not taken.</numerusform>
            <numerusform>A number of more than %n characters is not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::DraftSaver</name>
    <message numerus="yes">
        <source>%1 The service shows no sign of it: the offer was read again for %n minute(s) and is as it was before.</source>
        <translation>
            <numerusform>%1 The service shows no sign of it: the offer was read again for %n minute and is as it was before.</numerusform>
            <numerusform>%1 The service shows no sign of it: the offer was read again for %n minutes and is as it was before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::EmailAddresses</name>
    <message numerus="yes">
        <source>%n more are no e-mail addresses: %1.</source>
        <translation>
            <numerusform>%n more is no e-mail address: %1.</numerusform>
            <numerusform>%n more are no e-mail addresses: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::EndingPanel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Images</source>
        <translation>
            <numerusform>and %n more, in Images</numerusform>
            <numerusform>and %n more, in Images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ExpiringImagesView</name>
    <message numerus="yes">
        <source>A signature has to last %n day(s) from now; Preferences say how long.</source>
        <translation>
            <numerusform>A signature has to last %n day from now; Preferences say how long.</numerusform>
            <numerusform>A signature has to last %n days from now; Preferences say how long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) read.</source>
        <translation>
            <numerusform>%n offer read.</numerusform>
            <numerusform>%n offers read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offers of %n publisher(s) are not known yet.</source>
        <translation>
            <numerusform>The offers of %n publisher are not known yet.</numerusform>
            <numerusform>The offers of %n publishers are not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) written to %1.</source>
        <translation>
            <numerusform>%n address written to %1.</numerusform>
            <numerusform>%n addresses written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no end that a calendar can say, and are not in it.</source>
        <translation>
            <numerusform>%n has no end that a calendar can say, and is not in it.</numerusform>
            <numerusform>%n have no end that a calendar can say, and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ExpiryStrip</name>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Next day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more day(s)</source>
        <translation>
            <numerusform>and %n more day</numerusform>
            <numerusform>and %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n signature(s) end</source>
        <translation>
            <numerusform>%1: %n signature ends</numerusform>
            <numerusform>%1: %n signatures end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::FileSaves</name>
    <message numerus="yes">
        <source>%1 is saved without %n text(s) that no field took.</source>
        <translation>
            <numerusform>%1 is saved without %n text that no field took.</numerusform>
            <numerusform>%1 is saved without %n texts that no field took.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered edits of %n file(s): %1. They are not saved.</source>
        <translation>
            <numerusform>Recovered edits of %n file: %1. They are not saved.</numerusform>
            <numerusform>Recovered edits of %n files: %1. They are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard the edits of %n file(s)? What was typed there cannot be brought back. The files stay as they are.</source>
        <translation>
            <numerusform>Discard the edits of %n file? What was typed there cannot be brought back. The file stays as it is.</numerusform>
            <numerusform>Discard the edits of %n files? What was typed there cannot be brought back. The files stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::GoLiveDialog</name>
    <message numerus="yes">
        <source>What differs from production: %n field(s)</source>
        <translation>
            <numerusform>What differs from production: %n field</numerusform>
            <numerusform>What differs from production: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>The price that changes</numerusform>
            <numerusform>All %n prices that change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::GoToDialog</name>
    <message numerus="yes">
        <source>Plans of offers that were never opened are not known here (%n offer(s)).</source>
        <translation>
            <numerusform>Plans of offers that were never opened are not known here (%n offer).</numerusform>
            <numerusform>Plans of offers that were never opened are not known here (%n offers).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryModel</name>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <translation>
            <numerusform>%1 (%n change)</numerusform>
            <numerusform>%1 (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryView</name>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>the newest %n</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget everything in the history of this profile that is older than %n day(s)? It cannot be brought back.</source>
        <translation>
            <numerusform>Forget everything in the history of this profile that is older than %n day? It cannot be brought back.</numerusform>
            <numerusform>Forget everything in the history of this profile that is older than %n days? It cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history written to %1.</source>
        <translation>
            <numerusform>%n line of history written to %1.</numerusform>
            <numerusform>%n lines of history written to %1.</numerusform>
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
    <name>pubconsole::ImageModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ImagesPage</name>
    <message numerus="yes">
        <source>%n address(es) need you.</source>
        <translation>
            <numerusform>%n address needs you.</numerusform>
            <numerusform>%n addresses need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n address(es)</source>
        <translation>
            <numerusform>Renew %n address</numerusform>
            <numerusform>Renew %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ImportOutcomeTexts</name>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n doubled</numerusform>
            <numerusform>%n doubled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::KeychainSecretStore</name>
    <message numerus="yes">
        <source>The keyring did not answer within %n minute(s).</source>
        <translation>
            <numerusform>The keyring did not answer within %n minute.</numerusform>
            <numerusform>The keyring did not answer within %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::MergeDialog</name>
    <message numerus="yes">
        <source>Someone changed %n other field(s).</source>
        <translation>
            <numerusform>Someone changed %n other field.</numerusform>
            <numerusform>Someone changed %n other fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) still fit.</source>
        <translation>
            <numerusform>Your %n change still fits.</numerusform>
            <numerusform>Your %n changes still fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone changed the offer, too. %n field(s) were changed by both: choose for each what it shall be.</source>
        <translation>
            <numerusform>Someone changed the offer, too. %n field was changed by both: choose what it shall be.</numerusform>
            <numerusform>Someone changed the offer, too. %n fields were changed by both: choose for each what it shall be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still need a choice.</source>
        <translation>
            <numerusform>%n field still needs a choice.</numerusform>
            <numerusform>%n fields still need a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone has created an offer of this id on the service. %n field(s) differ: choose for each what it shall be.</source>
        <translation>
            <numerusform>Someone has created an offer of this id on the service. %n field differs: choose what it shall be.</numerusform>
            <numerusform>Someone has created an offer of this id on the service. %n fields differ: choose for each what it shall be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::NextStep</name>
    <message numerus="yes">
        <source>Your %n unsaved change(s) stay in the draft.</source>
        <translation>
            <numerusform>Your unsaved change stays in the draft.</numerusform>
            <numerusform>Your %n unsaved changes stay in the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change for customers.</source>
        <translation>
            <numerusform>%n field changes for customers.</numerusform>
            <numerusform>%n fields change for customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) stand in the way of a publish.</source>
        <translation>
            <numerusform>%n error stands in the way of a publish.</numerusform>
            <numerusform>%n errors stand in the way of a publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save your %n change(s) to the service.</source>
        <translation>
            <numerusform>Save your change to the service.</numerusform>
            <numerusform>Save your %n changes to the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of images end before a publish that starts now may be done.</source>
        <translation>
            <numerusform>%n address of an image ends before a publish that starts now may be done.</numerusform>
            <numerusform>%n addresses of images end before a publish that starts now may be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish: %n field(s) of the draft are not public yet.</source>
        <translation>
            <numerusform>Publish: %n field of the draft is not public yet.</numerusform>
            <numerusform>Publish: %n fields of the draft are not public yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferSaves</name>
    <message numerus="yes">
        <source>Recovered %n draft(s): %1. As far as is known they are not on the service.</source>
        <translation>
            <numerusform>Recovered %n draft: %1. As far as is known it is not on the service.</numerusform>
            <numerusform>Recovered %n drafts: %1. As far as is known they are not on the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n local draft(s): %1.</source>
        <translation>
            <numerusform>You kept %n local draft: %1.</numerusform>
            <numerusform>You kept %n local drafts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s): %1? What was typed there cannot be brought back.</source>
        <translation>
            <numerusform>Discard %n draft: %1? What was typed there cannot be brought back.</numerusform>
            <numerusform>Discard %n drafts: %1? What was typed there cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferSchema</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationFailure</name>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>and %n more message</numerusform>
            <numerusform>and %n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationService</name>
    <message numerus="yes">
        <source>%1 Whether it was started is not known. The service was asked for %n minute(s) and shows no sign of it. Look at the offer&apos;s status before you try again.</source>
        <translation>
            <numerusform>%1 Whether it was started is not known. The service was asked for %n minute and shows no sign of it. Look at the offer&apos;s status before you try again.</numerusform>
            <numerusform>%1 Whether it was started is not known. The service was asked for %n minutes and shows no sign of it. Look at the offer&apos;s status before you try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationsView</name>
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
    <name>pubconsole::OverviewPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s) here</source>
        <translation>
            <numerusform>%n unsaved change here</numerusform>
            <numerusform>%n unsaved changes here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OverwriteDialog</name>
    <message numerus="yes">
        <source>%n field(s) that someone else changed go back to what you have. That is written to the history.</source>
        <translation>
            <numerusform>%n field that someone else changed goes back to what you have. That is written to the history.</numerusform>
            <numerusform>%n fields that someone else changed go back to what you have. That is written to the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PlanGlanceModel</name>
    <message numerus="yes">
        <source>Private, %n id(s)</source>
        <translation>
            <numerusform>Private, %n id</numerusform>
            <numerusform>Private, %n ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceChanges</name>
    <message numerus="yes">
        <source>and %n more price(s)</source>
        <translation>
            <numerusform>and %n more price</numerusform>
            <numerusform>and %n more prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceDialog</name>
    <message numerus="yes">
        <source>%1 has %2 then, and no longer %3 (%n price(s)).</source>
        <translation>
            <numerusform>%1 has %2 then, and no longer %3 (%n price).</numerusform>
            <numerusform>%1 has %2 then, and no longer %3 (%n prices).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceDialogs</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %1 would have more than %n characters. Round it first.</source>
        <translation>
            <numerusform>The price of %1 would have more than %n character. Round it first.</numerusform>
            <numerusform>The price of %1 would have more than %n characters. Round it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceExportDialog</name>
    <message numerus="yes">
        <source>%n offer(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n offer could not be read and is not in it.</numerusform>
            <numerusform>%n offers could not be read and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceFiles</name>
    <message numerus="yes">
        <source>%n price(s) written to %1.</source>
        <translation>
            <numerusform>%n price written to %1.</numerusform>
            <numerusform>%n prices written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceGridEdits</name>
    <message numerus="yes">
        <source>A block of more than %n characters is not taken.</source>
        <translation>
            <numerusform>A block of more than %n character is not taken.</numerusform>
            <numerusform>A block of more than %n characters is not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceGridModel</name>
    <message numerus="yes">
        <source>%n month(s) free</source>
        <translation>
            <numerusform>%n month free</numerusform>
            <numerusform>%n months free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceImport</name>
    <message numerus="yes">
        <source>It has more than %n prices. Nothing of it was taken.</source>
        <translation>
            <numerusform>It has more than %n price. Nothing of it was taken.</numerusform>
            <numerusform>It has more than %n prices. Nothing of it was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceImportDialog</name>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n rejected cell(s) the draft keeps what it has.</source>
        <translation>
            <numerusform>Of %n rejected cell the draft keeps what it has.</numerusform>
            <numerusform>Of %n rejected cells the draft keeps what it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceTerms</name>
    <message numerus="yes">
        <source>%n more in Problems</source>
        <translation>
            <numerusform>%n more in Problems</numerusform>
            <numerusform>%n more in Problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceTexts</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n raised</numerusform>
            <numerusform>%n raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lowered</source>
        <translation>
            <numerusform>%n lowered</numerusform>
            <numerusform>%n lowered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ProblemsDock</name>
    <message numerus="yes">
        <source>Restore all rules (%n changed)</source>
        <translation>
            <numerusform>Restore all rules (%n changed)</numerusform>
            <numerusform>Restore all rules (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfilesDialog</name>
    <message numerus="yes">
        <source>%n profile(s) were added. Each asks for its secret when it is opened.</source>
        <translation>
            <numerusform>%n profile was added. It asks for its secret when it is opened.</numerusform>
            <numerusform>%n profiles were added. Each asks for its secret when it is opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PublishDialog</name>
    <message numerus="yes">
        <source>What changes since production: %n field(s)</source>
        <translation>
            <numerusform>What changes since production: %n field</numerusform>
            <numerusform>What changes since production: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s), which stand in Problems. Publish anyway</source>
        <translation>
            <numerusform>%n more warning, which stands in Problems. Publish anyway</numerusform>
            <numerusform>%n more warnings, which stand in Problems. Publish anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n warning(s) to go on.</source>
        <translation>
            <numerusform>Tick the %n warning to go on.</numerusform>
            <numerusform>Tick the %n warnings to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This offer is not public yet. What changes since its preview: %n field(s)</source>
        <translation>
            <numerusform>This offer is not public yet. What changes since its preview: %n field</numerusform>
            <numerusform>This offer is not public yet. What changes since its preview: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s)</source>
        <translation>
            <numerusform>%n empty field</numerusform>
            <numerusform>%n empty fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With your review a publish usually takes %1 here (%n publish(es) so far).</source>
        <translation>
            <numerusform>With your review a publish usually takes %1 here (%n publish so far).</numerusform>
            <numerusform>With your review a publish usually takes %1 here (%n publishes so far).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>The price that changes</numerusform>
            <numerusform>All %n prices that change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PublishGate</name>
    <message numerus="yes">
        <source>%n field(s) are empty without which the service will probably refuse the offer.</source>
        <translation>
            <numerusform>%n field is empty without which the service will probably refuse the offer.</numerusform>
            <numerusform>%n fields are empty without which the service will probably refuse the offer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::RefreshDialog</name>
    <message numerus="yes">
        <source>Refresh %n offers</source>
        <translation>
            <numerusform>Refresh %n offer</numerusform>
            <numerusform>Refresh %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::RegionsFieldEditor</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n shown</source>
        <translation>
            <numerusform>Tick the %n shown</numerusform>
            <numerusform>Tick the %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untick the %n shown</source>
        <translation>
            <numerusform>Untick the %n shown</numerusform>
            <numerusform>Untick the %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::RenewDialog</name>
    <message numerus="yes">
        <source>Only the %n chosen version(s)</source>
        <translation>
            <numerusform>Only the %n chosen version</numerusform>
            <numerusform>Only the %n chosen versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) get another address.</source>
        <translation>
            <numerusform>%n disk gets another address.</numerusform>
            <numerusform>%n disks get another address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has it already.</source>
        <translation>
            <numerusform>%n has it already.</numerusform>
            <numerusform>%n have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) may be of several disks, or several are of one: %1.</source>
        <translation>
            <numerusform>%n address may be of several disks: %1.</numerusform>
            <numerusform>%n addresses may be of several disks, or several are of one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are of none of these disks: %1.</source>
        <translation>
            <numerusform>%n address is of none of these disks: %1.</numerusform>
            <numerusform>%n addresses are of none of these disks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read with it: see New address.</source>
        <translation>
            <numerusform>%n of them cannot be read with it: see New address.</numerusform>
            <numerusform>%n of them cannot be read with it: see New address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a tick is left out.</source>
        <translation>
            <numerusform>%n without a tick is left out.</numerusform>
            <numerusform>%n without a tick are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ReviewTab</name>
    <message numerus="yes">
        <source>What differs from production: %n field(s)</source>
        <translation>
            <numerusform>What differs from production: %n field</numerusform>
            <numerusform>What differs from production: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This offer is live now. What differed from production before: %n field(s)</source>
        <translation>
            <numerusform>This offer is live now. What differed from production before: %n field</numerusform>
            <numerusform>This offer is live now. What differed from production before: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>The price that changes</numerusform>
            <numerusform>All %n prices that change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::SectionList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::SlotsPanel</name>
    <message numerus="yes">
        <source>%n field(s) differ →</source>
        <translation>
            <numerusform>%n field differs →</numerusform>
            <numerusform>%n fields differ →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::StatusLine</name>
    <message numerus="yes">
        <source>%n unsaved offer(s)</source>
        <translation>
            <numerusform>%n unsaved offer</numerusform>
            <numerusform>%n unsaved offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved file(s)</source>
        <translation>
            <numerusform>%n unsaved file</numerusform>
            <numerusform>%n unsaved files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Target</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::UnreadView</name>
    <message numerus="yes">
        <source>%n more of this kind.</source>
        <translation>
            <numerusform>%n more of this kind.</numerusform>
            <numerusform>%n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n open offer(s) or file(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n open offer or file has changes that are not saved:</numerusform>
            <numerusform>%n open offers or files have changes that are not saved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ValueText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::WatchDialog</name>
    <message numerus="yes">
        <source>%n operation(s) are under way, and the service goes on with them by itself. The console can keep watching without its window and tell you when you are needed.</source>
        <translation>
            <numerusform>%n operation is under way, and the service goes on with it by itself. The console can keep watching without its window and tell you when you are needed.</numerusform>
            <numerusform>%n operations are under way, and the service goes on with them by itself. The console can keep watching without its window and tell you when you are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::WorkspaceMessages</name>
    <message numerus="yes">
        <source>Waiting %n second(s) before the next try</source>
        <translation>
            <numerusform>Waiting %n second before the next try</numerusform>
            <numerusform>Waiting %n seconds before the next try</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s), on %2.</source>
        <translation>
            <numerusform>%1 ends in %n day, on %2.</numerusform>
            <numerusform>%1 ends in %n days, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved to the service without %n text(s) that no field took.</source>
        <translation>
            <numerusform>%1 is saved to the service without %n text that no field took.</numerusform>
            <numerusform>%1 is saved to the service without %n texts that no field took.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, but the service stored %n of your changes otherwise: %2. What you sent comes back with Undo.</source>
        <translation>
            <numerusform>%1 is saved, but the service stored %n of your changes otherwise: %2. What you sent comes back with Undo.</numerusform>
            <numerusform>%1 is saved, but the service stored %n of your changes otherwise: %2. What you sent comes back with Undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::WorkspaceStatus</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
</TS>

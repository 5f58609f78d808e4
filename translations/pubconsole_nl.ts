<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>pubconsole::AddVersionDialog</name>
    <message>
        <source>Add version</source>
        <translation>Versie toevoegen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Paste addresses: the operating system&apos;s disk first, then the data disks.</source>
        <translation>Plak adressen: eerst de schijf van het besturingssysteem, dan de gegevensschijven.</translation>
    </message>
    <message>
        <source>Paste the address of the disk.</source>
        <translation>Plak het adres van de schijf.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>A version is three numbers: X.Y.Z.</source>
        <translation>Een versie bestaat uit drie getallen: X.Y.Z.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Er is al een versie %1.</translation>
    </message>
    <message>
        <source>That is too much text for the addresses of one version.</source>
        <translation>Dat is te veel tekst voor de adressen van één versie.</translation>
    </message>
    <message>
        <source>Paste the address of its disk.</source>
        <translation>Plak het adres van de schijf.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>In deze tekst staat geen adres.</translation>
    </message>
    <message numerus="yes">
        <source>A version has at most %n data disk(s).</source>
        <translation>
            <numerusform>Een versie heeft hooguit %n gegevensschijf.</numerusform>
            <numerusform>Een versie heeft hooguit %n gegevensschijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>OS disk</source>
        <translation>OS-schijf</translation>
    </message>
    <message>
        <source>Data disk %1</source>
        <translation>Gegevensschijf %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>disk, address, what it comes to</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>The newest version has %n data disk(s). Their number has to be the same in all versions.</source>
        <translation>
            <numerusform>De nieuwste versie heeft %n gegevensschijf. Hun aantal moet in alle versies gelijk zijn.</numerusform>
            <numerusform>De nieuwste versie heeft %n gegevensschijven. Hun aantal moet in alle versies gelijk zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Two of these disks are the same file: each has one of its own.</source>
        <translation>Twee van deze schijven zijn hetzelfde bestand: elke schijf heeft een eigen bestand.</translation>
    </message>
    <message>
        <source>Version %1 has the same file for its OS disk: a new version gives customers nothing new.</source>
        <translation>Versie %1 heeft hetzelfde bestand als OS-schijf: een nieuwe versie geeft klanten niets nieuws.</translation>
    </message>
</context>
<context>
    <name>pubconsole::AddressInspection</name>
    <message>
        <source>a user name</source>
        <translation>een gebruikersnaam</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>een poort</translation>
    </message>
    <message>
        <source>a #, which cuts it off</source>
        <translation>een #, dat het adres afkapt</translation>
    </message>
</context>
<context>
    <name>pubconsole::AddressPanel</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Geheel tonen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>The whole address, with its signature. Whoever has it can read the disk.</source>
        <translation>Het hele adres, met zijn handtekening. Wie het heeft kan de schijf lezen.</translation>
    </message>
    <message>
        <source>Choose a version to see what its address comes to.</source>
        <translation>Kies een versie om te zien wat haar adres waard is.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Heel adres</translation>
    </message>
    <message>
        <source>Address without its signature</source>
        <translation>Adres zonder zijn handtekening</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Er spreekt niets tegen.</translation>
    </message>
</context>
<context>
    <name>pubconsole::AddressTest</name>
    <message>
        <source>The storage redirects to another place (%1), which is not followed.</source>
        <translation>De opslag verwijst naar een andere plaats (%1); dat wordt niet gevolgd.</translation>
    </message>
    <message>
        <source>The storage refuses this signature (%1): it is wrong, has ended or was revoked, or the storage lets nobody in from here.</source>
        <translation>De opslag weigert deze handtekening (%1): zij is fout, afgelopen of ingetrokken, of de opslag laat vanaf hier niemand toe.</translation>
    </message>
    <message>
        <source>There is no such file in the storage (404).</source>
        <translation>Zo’n bestand is er niet in de opslag (404).</translation>
    </message>
    <message>
        <source>The storage answered with an error (%1).</source>
        <translation>De opslag antwoordde met een fout (%1).</translation>
    </message>
</context>
<context>
    <name>pubconsole::AddressVerdict</name>
    <message>
        <source>Not usable: %1</source>
        <translation>Niet bruikbaar: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Geëindigd op %1</translation>
    </message>
    <message>
        <source>Begins %1: nobody can read it before</source>
        <translation>Begint op %1: eerder kan niemand het lezen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how many days until then</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends before a publish that starts now can end: %1</source>
        <translation>Eindigt voordat een publicatie die nu begint klaar kan zijn: %1</translation>
    </message>
    <message>
        <source>Doubtful, until %1: %2</source>
        <translation>Twijfelachtig, tot %1: %2</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Twijfelachtig: %1</translation>
    </message>
    <message>
        <source>Nothing speaks against it; it does not say when it ends</source>
        <translation>Niets spreekt ertegen; het zegt niet wanneer het eindigt</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Goed tot %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::AllOffersView</name>
    <message>
        <source>Filter all offers</source>
        <translation>Alle aanbiedingen filteren</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
</context>
<context>
    <name>pubconsole::ApiError</name>
    <message>
        <source>It sent a web page instead of an answer; a proxy or gateway may stand in between.</source>
        <translation>Er kwam een webpagina in plaats van een antwoord; mogelijk staat er een proxy of gateway tussen.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in (401).</source>
        <translation>De dienst heeft de aanmelding niet aanvaard (401).</translation>
    </message>
    <message>
        <source>The service refused access (403).</source>
        <translation>De dienst weigerde toegang (403).</translation>
    </message>
    <message>
        <source>The service does not have this (404).</source>
        <translation>De dienst heeft dit niet (404).</translation>
    </message>
    <message>
        <source>The service sees a conflict (409).</source>
        <translation>De dienst ziet een conflict (409).</translation>
    </message>
    <message>
        <source>Someone else changed the offer on the service since it was read (412).</source>
        <translation>Iemand anders heeft de aanbieding in de dienst gewijzigd sinds ze gelezen is (412).</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <translation>De dienst vraagt om minder verzoeken (429).</translation>
    </message>
    <message>
        <source>The service had an error of its own (%1).</source>
        <translation>De dienst had zelf een fout (%1).</translation>
    </message>
    <message>
        <source>The service found the offer not valid (422).</source>
        <translation>De dienst vindt de aanbieding niet geldig (422).</translation>
    </message>
    <message>
        <source>The service did not accept the request (%1).</source>
        <translation>De dienst heeft het verzoek niet aanvaard (%1).</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1).</source>
        <translation>De dienst gaf een onverwacht antwoord (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>The service gave no correlation id.</source>
        <translation>De dienst gaf geen correlatie-id.</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Correlatie-id: %1</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Het verzoek is gestopt.</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Verzoek: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Verzoek-id: %1</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>correlatie-id %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::Application</name>
    <message>
        <source>The sandbox could not be started: no port of this computer could be had.</source>
        <translation>De sandbox kon niet starten: er was geen poort van deze computer vrij.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>This link leads to no offer: %1</source>
        <translation>Deze link leidt naar geen aanbieding: %1</translation>
    </message>
    <message>
        <source>Open a profile first, then the link to %1.</source>
        <translation>Open eerst een profiel, dan de link naar %1.</translation>
    </message>
    <message>
        <source>There is no log: %1 is not used. %2</source>
        <translation>Er is geen logboek: %1 wordt niet gebruikt. %2</translation>
    </message>
    <message>
        <source>%1 was not opened, because a dialog is open. Close it and try again.</source>
        <translation>%1 is niet geopend, omdat er een dialoogvenster open is. Sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no profile named %1. The menu “Profiles…” has those that there are.</source>
        <translation>Er is geen profiel met de naam %1. Het menu “Profielen…” heeft de profielen die er zijn.</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceFieldEditor</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Lijst plakken</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Takes the chosen ones out of the draft.</source>
        <translation>Haalt de gekozene uit het concept.</translation>
    </message>
    <message>
        <source>Brings back what is in production and not in the draft.</source>
        <translation>Zet terug wat in productie is en niet in het concept.</translation>
    </message>
    <message>
        <source>Adds a list from the clipboard: GUIDs, one in each line, or cells of a sheet.</source>
        <translation>Voegt een lijst van het klembord toe: GUID&apos;s, een per regel, of cellen van een rekenblad.</translation>
    </message>
    <message>
        <source>A list from a file, after you saw what would change.</source>
        <translation>Een lijst uit een bestand, nadat u zag wat er zou veranderen.</translation>
    </message>
    <message>
        <source>The list as it is here, saved or not, as a CSV file that the service takes, too.</source>
        <translation>De lijst zoals zij hier is, opgeslagen of niet, als CSV-bestand dat ook de dienst aanneemt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of at most %1 entries</source>
        <translation>
            <numerusform>%n van hooguit %1 vermeldingen</numerusform>
            <numerusform>%n van hooguit %1 vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceFiles</name>
    <message>
        <source>Export audience</source>
        <translation>Publiek exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import audience</source>
        <translation>Publiek importeren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Lijsten (*.csv *.txt *.xlsx *.ods);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1.</source>
        <translation>
            <numerusform>%n vermelding naar %1 geschreven.</numerusform>
            <numerusform>%n vermeldingen naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audience could not be written to %1: %2</source>
        <translation>Het publiek kon niet naar %1 worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceImport</name>
    <message>
        <source>The same as line %1.</source>
        <translation>Dezelfde als regel %1.</translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation>Staat niet in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>An audience has at most %n entries.</source>
        <translation>
            <numerusform>Een publiek heeft hooguit %n vermelding.</numerusform>
            <numerusform>Een publiek heeft hooguit %n vermeldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of at most %2.</source>
        <translation>Vermelding %1 van hooguit %2.</translation>
    </message>
    <message>
        <source>It was: %1.</source>
        <translation>Het was: %1.</translation>
    </message>
    <message>
        <source>It had no description.</source>
        <translation>Er was geen omschrijving.</translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation>Er is geen id.</translation>
    </message>
    <message>
        <source>“%1” is a name or an address; the id of its tenant or subscription is needed, a GUID.</source>
        <translation>“%1” is een naam of een adres; nodig is de id van de tenant of het abonnement, een GUID.</translation>
    </message>
    <message>
        <source>“%1” is no GUID: it has %2 of 32 digits.</source>
        <translation>“%1” is geen GUID: er zijn %2 van 32 cijfers.</translation>
    </message>
    <message>
        <source>“%1” is no GUID: “%2” is no digit of it, which are 0 to 9 and a to f.</source>
        <translation>“%1” is geen GUID: “%2” is er geen cijfer van; dat zijn 0 tot 9 en a tot f.</translation>
    </message>
    <message>
        <source>“%1” is no GUID.</source>
        <translation>“%1” is geen GUID.</translation>
    </message>
    <message>
        <source>“%1” cannot be in this audience. It takes: %2.</source>
        <translation>“%1” kan niet in dit publiek staan. Het neemt aan: %2.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n lines.</source>
        <translation>
            <numerusform>Er is meer dan %n regel.</numerusform>
            <numerusform>Er zijn meer dan %n regels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is larger than a list of %n lines.</source>
        <translation>
            <numerusform>De tekst is groter dan een lijst van %n regel.</numerusform>
            <numerusform>De tekst is groter dan een lijst van %n regels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceImportDialog</name>
    <message>
        <source>Import audience</source>
        <translation>Publiek importeren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Remove what is not in the file</source>
        <translation>Verwijderen wat niet in het bestand staat</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blad %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>What is shown is read-only.</source>
        <translation>Wat er staat is alleen-lezen.</translation>
    </message>
    <message>
        <source>“Apply” does it in one step that can be undone.</source>
        <translation>“Toepassen” doet het in één stap die ongedaan gemaakt kan worden.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Dit verandert niets.</translation>
    </message>
    <message>
        <source>That makes %1 entries; the documents allow %2.</source>
        <translation>Dat maakt %1 vermeldingen; de documenten staan er %2 toe.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceImportModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Weggelaten kolommen: %1.</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceModel</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>type or paste here</source>
        <translation>typ of plak hier</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>in productie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed from production</source>
        <translation>verwijderd uit productie</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>not a GUID</source>
        <translation>geen GUID</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>zonder id</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceTitles</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
</context>
<context>
    <name>pubconsole::AudienceView</name>
    <message>
        <source>Audience</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 kon niet verwijderd worden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet geschreven worden: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::AzureCli</name>
    <message>
        <source>The Azure CLI answered without a token.</source>
        <translation>De Azure CLI antwoordde zonder token.</translation>
    </message>
    <message>
        <source>The Azure CLI (az) was not found on this computer.</source>
        <translation>De Azure CLI (az) is op deze computer niet gevonden.</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time.</source>
        <translation>De Azure CLI antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The Azure CLI could not be started.</source>
        <translation>De Azure CLI kon niet worden gestart.</translation>
    </message>
    <message>
        <source>The Azure CLI ended unexpectedly.</source>
        <translation>De Azure CLI is onverwacht geëindigd.</translation>
    </message>
    <message>
        <source>The Azure CLI refused: %1</source>
        <translation>De Azure CLI weigerde: %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::Background</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Publisher Console: %n under way</source>
        <translation>
            <numerusform>Publisher Console: %n onderweg</numerusform>
            <numerusform>Publisher Console: %n onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n wacht op u</numerusform>
            <numerusform>%n wachten op u</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::BooleanFieldEditor</name>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>pubconsole::BulkDialog</name>
    <message numerus="yes">
        <source>Publish %n offers</source>
        <translation>
            <numerusform>%n aanbieding publiceren</numerusform>
            <numerusform>%n aanbiedingen publiceren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go live with %n offers</source>
        <translation>
            <numerusform>Live gaan met %n aanbieding</numerusform>
            <numerusform>Live gaan met %n aanbiedingen</numerusform>
        </translation>
    </message>
    <message>
        <source>draft → preview</source>
        <translation>concept → preview</translation>
    </message>
    <message>
        <source>preview → production</source>
        <translation>preview → productie</translation>
    </message>
    <message>
        <source>Some of these offers have warnings. Go on with them all the same</source>
        <translation>Sommige van deze aanbiedingen hebben waarschuwingen. Er toch mee verdergaan</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Notification e-mails</source>
        <translation>E-mailadressen voor berichten</translation>
    </message>
    <message>
        <source>name@company.example, team@company.example</source>
        <translation>naam@bedrijf.example, team@bedrijf.example</translation>
    </message>
    <message>
        <source>Number of offers</source>
        <translation>Aantal aanbiedingen</translation>
    </message>
    <message>
        <source>Type how many offers go live to go on.</source>
        <translation>Typ hoeveel aanbiedingen live gaan om verder te gaan.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>nog niet openbaar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n veld</numerusform>
            <numerusform>%n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): %1</source>
        <translation>
            <numerusform>%n waarschuwing: %1</numerusform>
            <numerusform>%n waarschuwingen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>None of these offers can go.</source>
        <translation>Geen van deze aanbiedingen kan gaan.</translation>
    </message>
    <message>
        <source>Tick the warning to go on.</source>
        <translation>Vink de waarschuwing aan om door te gaan.</translation>
    </message>
    <message>
        <source>Type %1, the number of offers that go live.</source>
        <translation>Typ %1, het aantal aanbiedingen dat live gaat.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>The service has answered for every offer.</source>
        <translation>De dienst heeft voor elke aanbieding geantwoord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For some it is not known whether they were started.</source>
        <translation>Van sommige is niet bekend of ze zijn gestart.</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 of %n offers</source>
        <translation>
            <numerusform>%1 van %n aanbieding publiceren</numerusform>
            <numerusform>%1 van %n aanbiedingen publiceren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go live with %1 of %n offers</source>
        <translation>
            <numerusform>Live gaan met %1 van %n aanbieding</numerusform>
            <numerusform>Live gaan met %1 van %n aanbiedingen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the previews becomes public. Going live takes up to days; plan ids and public plans are then final, and prices can go down but not up.</source>
        <translation>Wat in de previews staat wordt openbaar. Live gaan duurt tot enkele dagen; plan-id&apos;s en openbare plannen liggen daarna vast, en prijzen kunnen omlaag maar niet omhoog.</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Kan niet ongedaan gemaakt worden: %1</translation>
    </message>
    <message>
        <source>Waits for the tick below</source>
        <translation>Wacht op het vinkje hieronder</translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s)</source>
        <translation>
            <numerusform>%n leeg veld</numerusform>
            <numerusform>%n lege velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Door u weggelaten</translation>
    </message>
    <message>
        <source>Tick the offers that are to go.</source>
        <translation>Vink de aanbiedingen aan die mee moeten.</translation>
    </message>
</context>
<context>
    <name>pubconsole::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Still waiting (%1 s)</source>
        <translation>Nog aan het wachten (%1 s)</translation>
    </message>
</context>
<context>
    <name>pubconsole::CancelDialog</name>
    <message>
        <source>Cancel operation of %1</source>
        <translation>Opdracht van %1 annuleren</translation>
    </message>
    <message>
        <source>Cancel operation</source>
        <translation>Opdracht annuleren</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laten doorgaan</translation>
    </message>
    <message>
        <source>The service is asked to stop: %1 (%2). Preview and production keep what they have.</source>
        <translation>De dienst wordt gevraagd te stoppen: %1 (%2). Preview en productie houden wat ze hebben.</translation>
    </message>
    <message>
        <source>A cancel takes a few minutes. Until the service shows what happened the status is “Cancelling…”.</source>
        <translation>Annuleren duurt enkele minuten. Tot de dienst laat zien wat er gebeurd is, is de status “Wordt geannuleerd…”.</translation>
    </message>
    <message>
        <source>The service does not say whether this operation can be canceled. It may answer and go on all the same; what really happened is shown as soon as the service says it.</source>
        <translation>De dienst zegt niet of deze opdracht geannuleerd kan worden. Hij kan antwoorden en toch doorgaan; wat er echt gebeurd is, staat er zodra de dienst het zegt.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ChangeModel</name>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere volgorde</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 terugzetten</translation>
    </message>
</context>
<context>
    <name>pubconsole::ChangesDock</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deze wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing in this offer differs from what the service has.</source>
        <translation>Niets in deze aanbieding wijkt af van wat de dienst heeft.</translation>
    </message>
    <message>
        <source>Open an offer to see its changes.</source>
        <translation>Open een aanbieding om de wijzigingen te zien.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Wijzigingen (%1)</translation>
    </message>
    <message>
        <source>Nothing here differs from what the file has.</source>
        <translation>Niets hier verschilt van wat in het bestand staat.</translation>
    </message>
    <message>
        <source>What is typed in the JSON does not parse yet, so it is not known what it changes.</source>
        <translation>Wat in de JSON getypt is, is nog geen geldige JSON; daarom is niet bekend wat het verandert.</translation>
    </message>
    <message>
        <source>You have changed nothing in this offer. The service has another draft by now.</source>
        <translation>U hebt in deze aanbieding niets veranderd. De dienst heeft intussen een ander concept.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ChangesTable</name>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
</context>
<context>
    <name>pubconsole::ChoiceFieldEditor</name>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
</context>
<context>
    <name>pubconsole::ClientCertificate</name>
    <message>
        <source>The certificate file %1 is larger than 1 MB.</source>
        <translation>Het certificaatbestand %1 is groter dan 1 MB.</translation>
    </message>
    <message>
        <source>The private key in %1 cannot be opened with this passphrase.</source>
        <translation>De privésleutel in %1 kan met deze wachtzin niet worden geopend.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>Er staat geen privésleutel in %1.</translation>
    </message>
    <message>
        <source>The private key in %1 is not an RSA key.</source>
        <translation>De privésleutel in %1 is geen RSA-sleutel.</translation>
    </message>
    <message>
        <source>The certificate in %1 does not belong to the private key there.</source>
        <translation>Het certificaat in %1 hoort niet bij de privésleutel daar.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Er staat geen certificaat in %1.</translation>
    </message>
    <message>
        <source>The private key did not sign.</source>
        <translation>De privésleutel heeft niet ondertekend.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read. %2</source>
        <translation>Het certificaatbestand %1 kan niet worden gelezen. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::ClosedPrices</name>
    <message>
        <source>Customers bring their own license: the plan has no price until another model is chosen.</source>
        <translation>Klanten brengen hun eigen licentie mee: het plan heeft geen prijs tot er een ander model is gekozen.</translation>
    </message>
    <message>
        <source>A spreadsheet has the prices of the plan until another model is chosen.</source>
        <translation>Een rekenblad heeft de prijzen van het plan tot er een ander model is gekozen.</translation>
    </message>
    <message>
        <source>The plan has the same prices in all markets until another model is chosen.</source>
        <translation>Het plan heeft in alle markten dezelfde prijzen tot er een ander model is gekozen.</translation>
    </message>
    <message>
        <source>It follows from the price per core. “Generate…” makes a price of its own for each size.</source>
        <translation>Die volgt uit de prijs per kern. “Maken…” geeft elke grootte een eigen prijs.</translation>
    </message>
    <message>
        <source>There are prices for sizes instead of one per core.</source>
        <translation>Er zijn prijzen voor grootten in plaats van één per kern.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Commands</name>
    <message>
        <source>&amp;Replace draft by</source>
        <translation>Concept ve&amp;rvangen door</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Aanbieding</translation>
    </message>
    <message>
        <source>O&amp;peration</source>
        <translation>&amp;Opdracht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>No profile is open.</source>
        <translation>Er is geen profiel open.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::CompareModel</name>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>pubconsole::CompareTab</name>
    <message>
        <source>Copy into draft</source>
        <translation>Naar concept kopiëren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>Velden en waarden zoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle velden</translation>
    </message>
    <message>
        <source>Technical fields and signatures</source>
        <translation>Technische velden en handtekeningen</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Versienummer</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Versie toevoegen</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Rapport exporteren…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 kon niet gelezen worden. %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Vergelijken met een bestand</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-bestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n veld verschilt.</numerusform>
            <numerusform>%n velden verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in: %1.</source>
        <translation>Er is niets in: %1.</translation>
    </message>
    <message>
        <source>Copy %1 value into draft</source>
        <translation>Waarde van %1 naar concept kopiëren</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Kopiëren uit %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Rapport exporteren</translation>
    </message>
    <message>
        <source>HTML (*.html);;Markdown (*.md);;CSV (*.csv)</source>
        <translation>HTML (*.html);;Markdown (*.md);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Het rapport kon niet naar %1 geschreven worden: %2</translation>
    </message>
    <message>
        <source>%1 is compared as it is once it is corrected. %2</source>
        <translation>%1 wordt vergeleken zoals het na verbetering is. %2</translation>
    </message>
    <message>
        <source>Up to the current one, %1</source>
        <translation>Tot en met de huidige, %1</translation>
    </message>
    <message>
        <source>This offer has no version yet.</source>
        <translation>Deze aanbieding heeft nog geen versie.</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Kon niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>There is nothing to compare the draft with.</source>
        <translation>Er is niets om het concept mee te vergelijken.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>No field matches what is searched and shown.</source>
        <translation>Geen veld past bij wat er gezocht en getoond wordt.</translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation>Het concept kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Compare: %1 (%2)</source>
        <translation>Vergelijken: %1 (%2)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) written to %1.</source>
        <translation>
            <numerusform>%n veld naar %1 geschreven.</numerusform>
            <numerusform>%n velden naar %1 geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ConnectionTest</name>
    <message>
        <source>No publisher is visible. Add the service principal to the publisher account as Owner or Contributor, by the object id of the enterprise application.</source>
        <translation>Er is geen uitgever zichtbaar. Voeg de service-principal toe aan het uitgeversaccount als Owner of Contributor, met de object-id van de bedrijfstoepassing.</translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s) visible</source>
        <translation>
            <numerusform>%n uitgever zichtbaar</numerusform>
            <numerusform>%n uitgevers zichtbaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Consequences</name>
    <message>
        <source>The plan ids become final: %1.</source>
        <translation>De plan-id&apos;s worden definitief: %1.</translation>
    </message>
    <message>
        <source>The price becomes final for: %1. Later it can go down, not up.</source>
        <translation>De prijs wordt definitief voor: %1. Later kan hij omlaag, niet omhoog.</translation>
    </message>
    <message>
        <source>These plans become public and cannot become private again: %1.</source>
        <translation>Deze plannen worden openbaar en kunnen niet meer privé worden: %1.</translation>
    </message>
    <message>
        <source>These plans are taken off the marketplace: %1.</source>
        <translation>Deze plannen verdwijnen van de marktplaats: %1.</translation>
    </message>
    <message>
        <source>These public versions are taken off the marketplace, and no version comes back: %1.</source>
        <translation>Deze openbare versies verdwijnen van de marketplace, en geen versie komt terug: %1.</translation>
    </message>
    <message>
        <source>These plans have no price any more: %1.</source>
        <translation>Deze plannen hebben geen prijs meer: %1.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>pubconsole::CorrectedAnswer</name>
    <message>
        <source>Corrected, the answer would not be this offer either. %1</source>
        <translation>Ook verbeterd zou het antwoord deze aanbieding niet zijn. %1</translation>
    </message>
    <message>
        <source>Correct what the service sent</source>
        <translation>Verbeteren wat de service stuurde</translation>
    </message>
</context>
<context>
    <name>pubconsole::CounterLabel</name>
    <message numerus="yes">
        <source>%1 / %2, %n too many</source>
        <translation>
            <numerusform>%1 / %2, %n te veel</numerusform>
            <numerusform>%1 / %2, %n te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::CppBackend</name>
    <message>
        <source>A list was expected.</source>
        <translation>Er werd een lijst verwacht.</translation>
    </message>
    <message>
        <source>An offer was expected.</source>
        <translation>Er werd een aanbieding verwacht.</translation>
    </message>
    <message>
        <source>A status was expected.</source>
        <translation>Er werd een status verwacht.</translation>
    </message>
    <message>
        <source>%1 It is at %2.</source>
        <translation>%1 De plaats is %2.</translation>
    </message>
    <message>
        <source>Nothing in its list is what was asked for.</source>
        <translation>Niets in de lijst is wat werd gevraagd.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Het antwoord van de dienst is onleesbaar.</translation>
    </message>
    <message>
        <source>Nothing was sent: “.” and “..” are no ids that can be addressed.</source>
        <translation>Er is niets verzonden: “.” en “..” zijn geen id’s die aangesproken kunnen worden.</translation>
    </message>
</context>
<context>
    <name>pubconsole::CsvReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>a quote is opened and never closed.</source>
        <translation>een aanhalingsteken wordt geopend en nooit gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>a cell has more than %n characters.</source>
        <translation>
            <numerusform>een cel heeft meer dan %n teken.</numerusform>
            <numerusform>een cel heeft meer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a row has more than %n cells.</source>
        <translation>
            <numerusform>een rij heeft meer dan %n cel.</numerusform>
            <numerusform>een rij heeft meer dan %n cellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n rows.</source>
        <translation>
            <numerusform>Het heeft meer dan %n rij.</numerusform>
            <numerusform>Het heeft meer dan %n rijen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n cells.</source>
        <translation>
            <numerusform>Het heeft meer dan %n cel.</numerusform>
            <numerusform>Het heeft meer dan %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote is opened, and behind the one that closes it the cell goes on.</source>
        <translation>een aanhalingsteken wordt geopend, en achter het sluitende gaat de cel verder.</translation>
    </message>
</context>
<context>
    <name>pubconsole::CsvSheet</name>
    <message>
        <source>Line %1: a quote is opened, and each line up to the one that closes it looks like a row. Close it there, or take the line breaks out of the cell.</source>
        <translation>Regel %1: een aanhalingsteken wordt geopend, en elke regel tot het sluitende ziet eruit als een rij. Sluit het daar, of haal de regeleinden uit de cel.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Database</name>
    <message>
        <source>It is not a database of this program.</source>
        <translation>Dit is geen database van dit programma.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Die is geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>De database weigerde het.</translation>
    </message>
    <message>
        <source>The file of local drafts could not be used and is kept as %1. %2</source>
        <translation>Het bestand met lokale concepten was onbruikbaar en is bewaard als %1. %2</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>Er is geen database om in te schrijven.</translation>
    </message>
    <message>
        <source>The file of local drafts is being repaired.</source>
        <translation>Het bestand met lokale concepten wordt hersteld.</translation>
    </message>
    <message>
        <source>Its tables could not be made. %1</source>
        <translation>De tabellen konden niet worden gemaakt. %1</translation>
    </message>
    <message>
        <source>Another program has the database for itself.</source>
        <translation>Een ander programma heeft de database voor zichzelf.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message>
        <source>Another program has %1 for itself.</source>
        <translation>Een ander programma heeft %1 voor zichzelf.</translation>
    </message>
    <message>
        <source>Another program (%1) has %2 for itself.</source>
        <translation>Een ander programma (%1) heeft %2 voor zichzelf.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proces %2</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced while the program ran. It was written again, with everything that was in it.</source>
        <translation>%1 werd verwijderd of vervangen terwijl het programma liep. Het is opnieuw geschreven, met alles wat erin stond.</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced while the program ran. A new one was begun with the edits that are open; other drafts and the history are lost.</source>
        <translation>%1 werd verwijderd of vervangen terwijl het programma liep. Er is een nieuw bestand begonnen met de wijzigingen die openstaan; andere concepten en de geschiedenis zijn verloren.</translation>
    </message>
    <message>
        <source>What stood in its place is kept as %1.</source>
        <translation>Wat op die plaats stond, is bewaard als %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be put aside.</source>
        <translation>%1 is beschadigd en kon niet apart worden gezet.</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. A new one could not be begun. %3</source>
        <translation>%1 was beschadigd en is bewaard als %2. Er kon geen nieuw bestand worden begonnen. %3</translation>
    </message>
    <message>
        <source>The file of local drafts was damaged and is kept as %1. What could still be read is here: %2, %3.</source>
        <translation>Het bestand met lokale concepten was beschadigd en is bewaard als %1. Wat nog kon worden gelezen, is hier: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history</source>
        <translation>
            <numerusform>%n regel geschiedenis</numerusform>
            <numerusform>%n regels geschiedenis</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Er ontbreekt iets.</translation>
    </message>
    <message>
        <source>The database was deleted or replaced while the program ran.</source>
        <translation>De database werd verwijderd of vervangen terwijl het programma liep.</translation>
    </message>
    <message>
        <source>It is tried again until it can be.</source>
        <translation>Het wordt opnieuw geprobeerd tot het lukt.</translation>
    </message>
    <message>
        <source>It is waited for. Until then nothing that you type is kept on this computer, earlier drafts and the history are not shown, and a save or publish whose answer is lost is not looked up after the next start.</source>
        <translation>Daarop wordt gewacht. Tot dan wordt niets van wat u typt op deze computer bewaard, worden eerdere concepten en de geschiedenis niet getoond, en wordt een opslag of publicatie waarvan het antwoord verloren gaat na de volgende start niet opgezocht.</translation>
    </message>
    <message>
        <source>%1 cannot be used: drafts are not kept on this computer, and a save or publish whose answer is lost is not looked up after the next start. %2</source>
        <translation>%1 kan niet worden gebruikt: concepten worden niet op deze computer bewaard, en een opslag of publicatie waarvan het antwoord verloren gaat, wordt na de volgende start niet opgezocht. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::Decimal</name>
    <message numerus="yes">
        <source>A number of more than %n characters is not taken.</source>
        <translation>
            <numerusform>Een getal van meer dan %n teken wordt niet aangenomen.</numerusform>
            <numerusform>Een getal van meer dan %n tekens wordt niet aangenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a decimal number such as 0.10.</source>
        <translation>“%1” is geen decimaal getal zoals 0.10.</translation>
    </message>
    <message>
        <source>The exponent of “%1” is beyond %2.</source>
        <translation>De exponent van “%1” is groter dan %2.</translation>
    </message>
</context>
<context>
    <name>pubconsole::DiskExport</name>
    <message>
        <source>%1: the signature of an image ends</source>
        <translation>%1: de handtekening van een image eindigt</translation>
    </message>
    <message>
        <source>%1. Renew its address before then.</source>
        <translation>%1. Vernieuw het adres voor die tijd.</translation>
    </message>
    <message>
        <source>%1: the signature of an image has ended</source>
        <translation>%1: de handtekening van een image is verlopen</translation>
    </message>
    <message>
        <source>%1. It needs a new address.</source>
        <translation>%1. Er is een nieuw adres nodig.</translation>
    </message>
</context>
<context>
    <name>pubconsole::DiskModel</name>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Wat dat betekent</translation>
    </message>
</context>
<context>
    <name>pubconsole::DraftCommands</name>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>Replace draft by a version</source>
        <translation>Concept vervangen door een versie</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Replace draft by a file</source>
        <translation>Concept vervangen door een bestand</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-bestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The draft stays as it is: %1 could not be read. %2</source>
        <translation>Het concept blijft zoals het is: %1 kon niet gelezen worden. %2</translation>
    </message>
    <message>
        <source>The draft stays as it is. %1</source>
        <translation>Het concept blijft zoals het is. %1</translation>
    </message>
    <message>
        <source>The draft stays as it is: there is no offer in %1.</source>
        <translation>Het concept blijft zoals het is: er is geen aanbieding in %1.</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Vervangen door %1</translation>
    </message>
    <message>
        <source>The draft stays as it is: this profile is read-only.</source>
        <translation>Het concept blijft zoals het is: dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>Replace draft of</source>
        <translation>Concept vervangen van</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>The draft could not be read, and is not replaced by %1.</source>
        <translation>Het concept kon niet gelezen worden en is niet vervangen door %1.</translation>
    </message>
    <message>
        <source>The draft of %1 stays as it is: its tab was closed before %2 was read.</source>
        <translation>Het concept van %1 blijft zoals het is: het tabblad werd gesloten voordat %2 gelezen was.</translation>
    </message>
    <message>
        <source>Discard the local draft of %1? It is nowhere else, and cannot be brought back.</source>
        <translation>Het lokale concept van %1 weggooien? Het staat nergens anders en komt niet terug.</translation>
    </message>
    <message>
        <source>Discard the local draft of %1? What was changed there cannot be brought back; what the service has stays as it is.</source>
        <translation>Het lokale concept van %1 weggooien? Wat daar gewijzigd is komt niet terug; wat de dienst heeft blijft zoals het is.</translation>
    </message>
    <message>
        <source>Discard local draft</source>
        <translation>Lokaal concept weggooien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>The draft stays as it is: the offer has no version yet.</source>
        <translation>Het concept blijft zoals het is: de aanbieding heeft nog geen versie.</translation>
    </message>
    <message>
        <source>Version number, up to the current one, %1</source>
        <translation>Versienummer, tot en met de huidige, %1</translation>
    </message>
    <message>
        <source>This offer has no local draft.</source>
        <translation>Deze aanbieding heeft geen lokaal concept.</translation>
    </message>
    <message>
        <source>&amp;New offer…</source>
        <translation>&amp;Nieuwe aanbieding…</translation>
    </message>
    <message>
        <source>&amp;Discard local draft…</source>
        <translation>Lokaal concept &amp;weggooien…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Productie</translation>
    </message>
    <message>
        <source>&amp;Version…</source>
        <translation>&amp;Versie…</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Bestand…</translation>
    </message>
    <message>
        <source>This service does not show what was published earlier.</source>
        <translation>Deze dienst toont niet wat er eerder is gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>pubconsole::DraftSaver</name>
    <message>
        <source>The offer is being read.</source>
        <translation>De aanbieding wordt gelezen.</translation>
    </message>
    <message>
        <source>Someone else changed the offer on the service since it was read.</source>
        <translation>Iemand anders heeft de aanbieding in de dienst gewijzigd sinds ze gelezen is.</translation>
    </message>
    <message>
        <source>Not sent again: the offer could not be read. %1</source>
        <translation>Niet opnieuw verzonden: de aanbieding kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>The service has an offer of this id by now, and it is another.</source>
        <translation>De dienst heeft inmiddels een aanbieding met deze id, en het is een andere.</translation>
    </message>
    <message>
        <source>The answer shows the offer as it was before.</source>
        <translation>Het antwoord toont de aanbieding zoals zij daarvoor was.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>The program ended before the service answered.</source>
        <translation>Het programma eindigde voor de dienst antwoordde.</translation>
    </message>
    <message>
        <source>Whether the offer was saved is not known yet: it could not be read again. %1</source>
        <translation>Of de aanbieding is opgeslagen is nog niet bekend: zij kon niet opnieuw worden gelezen. %1</translation>
    </message>
    <message>
        <source>Whether the offer was saved is not known yet: the service does not show it.</source>
        <translation>Of de aanbieding is opgeslagen is nog niet bekend: de dienst toont het niet.</translation>
    </message>
    <message>
        <source>%1 %2 It is looked for again over the next minutes.</source>
        <translation>%1 %2 De komende minuten wordt er opnieuw naar gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The service shows no sign of it: the offer was read again for %n minute(s) and is as it was before.</source>
        <translation>
            <numerusform>%1 De dienst toont er geen teken van: de aanbieding werd %n minuut lang opnieuw gelezen en is zoals zij daarvoor was.</numerusform>
            <numerusform>%1 De dienst toont er geen teken van: de aanbieding werd %n minuten lang opnieuw gelezen en is zoals zij daarvoor was.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The offer was read again: it changed on the service, but not to what you saved.</source>
        <translation>%1 De aanbieding is opnieuw gelezen: ze is in de dienst veranderd, maar niet in wat u opsloeg.</translation>
    </message>
    <message>
        <source>%1 The offer was read again: it is what you saved before, and not this. Your edits are here.</source>
        <translation>%1 De aanbieding is opnieuw gelezen: zij is wat u daarvoor opsloeg, en niet dit. Uw wijzigingen staan hier.</translation>
    </message>
    <message>
        <source>Not saved: %1 What changed there could not be read. %2</source>
        <translation>Niet opgeslagen: %1 Wat daar veranderd is, kon niet gelezen worden. %2</translation>
    </message>
    <message>
        <source>Not saved: %1 It was read again and is the same; try once more.</source>
        <translation>Niet opgeslagen: %1 Ze is opnieuw gelezen en is hetzelfde; probeer het nog een keer.</translation>
    </message>
    <message>
        <source>Not saved: what is overwritten could not be written down. %1</source>
        <translation>Niet opgeslagen: wat overschreven wordt, kon niet vastgelegd worden. %1</translation>
    </message>
    <message>
        <source>Not saved: that it is sent could not be written down on this computer. %1</source>
        <translation>Niet opgeslagen: op deze computer kon niet vastgelegd worden dat het verzonden wordt. %1</translation>
    </message>
    <message>
        <source>The offer was closed before the service answered.</source>
        <translation>De aanbieding is gesloten voordat de service antwoordde.</translation>
    </message>
    <message>
        <source>The answer is not the whole offer.</source>
        <translation>Het antwoord is niet de hele aanbieding.</translation>
    </message>
    <message>
        <source>Not saved: the ids of the offer and of its publisher name it and cannot be changed. Nothing was sent.</source>
        <translation>Niet opgeslagen: de id&apos;s van de aanbieding en van de uitgever benoemen haar en kunnen niet worden gewijzigd. Er is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>pubconsole::DraftStore</name>
    <message>
        <source>There is no local draft of %1.</source>
        <translation>Er is geen lokaal concept van %1.</translation>
    </message>
    <message>
        <source>The secret fields of %1 are kept only while the program runs. %2</source>
        <translation>De geheime velden van %1 blijven alleen bewaard zolang het programma loopt. %2</translation>
    </message>
    <message>
        <source>An earlier draft of it could not be put aside. %1</source>
        <translation>Een eerder concept ervan kon niet apart worden gezet. %1</translation>
    </message>
    <message>
        <source>An earlier local draft of %1 was found, and you have edited the offer meanwhile. The earlier one is kept as %2; open that file to compare.</source>
        <translation>Er is een eerder lokaal concept van %1 gevonden, en u hebt de aanbieding intussen bewerkt. Het eerdere is bewaard als %2; open dat bestand om te vergelijken.</translation>
    </message>
    <message>
        <source>The local draft of %1 cannot be read now.</source>
        <translation>Het lokale concept van %1 kan nu niet worden gelezen.</translation>
    </message>
    <message>
        <source>What you typed in %1 is not on this computer&apos;s disk yet. %2 It is tried again until it can be written.</source>
        <translation>Wat u in %1 hebt getypt, staat nog niet op de schijf van deze computer. %2 Het wordt opnieuw geprobeerd tot het kan worden geschreven.</translation>
    </message>
    <message>
        <source>The secret fields of %1 are kept only while the program runs: no keyring is used here. Save the offer to the service before you end the program.</source>
        <translation>De geheime velden van %1 blijven alleen bewaard zolang het programma loopt: hier wordt geen sleutelbos gebruikt. Sla de aanbieding op bij de dienst voordat u het programma beëindigt.</translation>
    </message>
    <message>
        <source>The local draft of %1 is damaged on the disk and could not be put aside. %2</source>
        <translation>Het lokale concept van %1 is op de schijf beschadigd en kon niet apart gezet worden. %2</translation>
    </message>
    <message>
        <source>The local draft of %1 is damaged on the disk and cannot be opened. What is left of it is kept as %2.</source>
        <translation>Het lokale concept van %1 is op de schijf beschadigd en kan niet geopend worden. Wat ervan over is, is bewaard als %2.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets opnieuw te doen.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON-pad kopiëren</translation>
    </message>
    <message>
        <source>Revert field</source>
        <translation>Veld terugzetten</translation>
    </message>
    <message>
        <source>Only the draft can be changed.</source>
        <translation>Alleen het concept kan gewijzigd worden.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulier</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Gesplitst</translation>
    </message>
    <message>
        <source>&amp;Add plan…</source>
        <translation>Plan &amp;toevoegen…</translation>
    </message>
    <message>
        <source>C&amp;lone plan…</source>
        <translation>Plan &amp;klonen…</translation>
    </message>
    <message>
        <source>Add &amp;image version…</source>
        <translation>Image&amp;versie toevoegen…</translation>
    </message>
</context>
<context>
    <name>pubconsole::EmailAddresses</name>
    <message>
        <source>“%1…” is longer than the %2 characters that an e-mail address can have.</source>
        <translation>“%1…” is langer dan de %2 tekens die een e-mailadres kan hebben.</translation>
    </message>
    <message>
        <source>“%1” has a blank in it, or a character that nobody sees.</source>
        <translation>In “%1” staat een spatie, of een teken dat niemand ziet.</translation>
    </message>
    <message>
        <source>“%1” has no @, as name@company.example has.</source>
        <translation>In “%1” staat geen @, zoals in naam@bedrijf.example.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>In “%1” staat meer dan één @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>In “%1” staat niets voor de @.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation>In “%1” staat niets achter de @.</translation>
    </message>
    <message>
        <source>“%1” has “%2”, which cannot stand there in an e-mail address.</source>
        <translation>In “%1” staat “%2”, dat daar in een e-mailadres niet kan staan.</translation>
    </message>
    <message>
        <source>“%1” has a dot at the end of a part, or two in a row.</source>
        <translation>In “%1” staat een punt aan het eind van een deel, of staan er twee achter elkaar.</translation>
    </message>
    <message>
        <source>“%1” has no dot after the @, as name@company.example has.</source>
        <translation>In “%1” staat geen punt achter de @, zoals in naam@bedrijf.example.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are no e-mail addresses: %1.</source>
        <translation>
            <numerusform>Nog %n is geen e-mailadres: %1.</numerusform>
            <numerusform>Nog %n zijn geen e-mailadressen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
</context>
<context>
    <name>pubconsole::EndingPanel</name>
    <message>
        <source>Expiring</source>
        <translation>Verloopt</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>No address ends within 30 days.</source>
        <translation>Binnen 30 dagen eindigt geen adres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Renew address…</source>
        <translation>Adres vernieuwen…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Images</source>
        <translation>
            <numerusform>en nog %n, bij Images</numerusform>
            <numerusform>en nog %n, bij Images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ErrorExplanation</name>
    <message>
        <source>Often the secret&apos;s id was copied, or the secret of another app.</source>
        <translation>Vaak is de id van het geheim gekopieerd, of het geheim van een andere app.</translation>
    </message>
    <message>
        <source>Enter the secret&apos;s value, not its id.</source>
        <translation>Voer de waarde van het geheim in, niet de id.</translation>
    </message>
    <message>
        <source>The secret has expired.</source>
        <translation>Het geheim is verlopen.</translation>
    </message>
    <message>
        <source>Create a new secret for the app in Microsoft Entra ID and enter it here.</source>
        <translation>Maak in Microsoft Entra ID een nieuw geheim voor de app en voer het hier in.</translation>
    </message>
    <message>
        <source>No secret or certificate was sent.</source>
        <translation>Er is geen geheim of certificaat verstuurd.</translation>
    </message>
    <message>
        <source>Enter the secret of the profile.</source>
        <translation>Voer het geheim van het profiel in.</translation>
    </message>
    <message>
        <source>The client id is mistyped, or the app belongs to another tenant than the profile names.</source>
        <translation>De client-id is verkeerd getypt, of de app hoort bij een andere tenant dan het profiel noemt.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is registered in this tenant.</source>
        <translation>Controleer de client-id, en of de app in deze tenant is geregistreerd.</translation>
    </message>
    <message>
        <source>The tenant id is mistyped, or it belongs to another cloud than the authority.</source>
        <translation>De tenant-id is verkeerd getypt, of hoort bij een andere cloud dan de autoriteit.</translation>
    </message>
    <message>
        <source>Check the tenant id of the profile.</source>
        <translation>Controleer de tenant-id van het profiel.</translation>
    </message>
    <message>
        <source>The tenant id is neither a GUID nor a domain.</source>
        <translation>De tenant-id is geen GUID en geen domein.</translation>
    </message>
    <message>
        <source>The profile names no tenant of its own; a service principal cannot sign in through “common”.</source>
        <translation>Het profiel noemt geen eigen tenant; een service-principal kan zich niet via “common” aanmelden.</translation>
    </message>
    <message>
        <source>Enter the tenant id of the profile.</source>
        <translation>Voer de tenant-id van het profiel in.</translation>
    </message>
    <message>
        <source>Something on the way changed the request, or the authority is not Microsoft&apos;s sign-in service.</source>
        <translation>Iets onderweg heeft het verzoek veranderd, of de autoriteit is niet de aanmelddienst van Microsoft.</translation>
    </message>
    <message>
        <source>Check the authority of the profile and any proxy in between.</source>
        <translation>Controleer de autoriteit van het profiel en elke proxy ertussen.</translation>
    </message>
    <message>
        <source>This tenant does not know the publisher service: the tenant is another one than the publisher account&apos;s, or the authority belongs to a national cloud, which does not have it.</source>
        <translation>Deze tenant kent de uitgeversdienst niet: het is een andere tenant dan die van het uitgeversaccount, of de autoriteit hoort bij een nationale cloud, die de dienst niet heeft.</translation>
    </message>
    <message>
        <source>Check tenant id and authority of the profile.</source>
        <translation>Controleer tenant-id en autoriteit van het profiel.</translation>
    </message>
    <message>
        <source>The sign-in service does not know the scope that was asked for.</source>
        <translation>De aanmelddienst kent het gevraagde bereik niet.</translation>
    </message>
    <message>
        <source>Check the authority of the profile.</source>
        <translation>Controleer de autoriteit van het profiel.</translation>
    </message>
    <message>
        <source>The app may not ask for tokens of the publisher service.</source>
        <translation>De app mag geen tokens van de uitgeversdienst vragen.</translation>
    </message>
    <message>
        <source>Have an administrator look at the app&apos;s API permissions in Microsoft Entra ID.</source>
        <translation>Laat een beheerder in Microsoft Entra ID naar de API-machtigingen van de app kijken.</translation>
    </message>
    <message>
        <source>The app is registered, but has no service principal (enterprise application) in this tenant.</source>
        <translation>De app is geregistreerd, maar heeft in deze tenant geen service-principal (bedrijfstoepassing).</translation>
    </message>
    <message>
        <source>Have an administrator add the enterprise application to the tenant.</source>
        <translation>Laat een beheerder de bedrijfstoepassing aan de tenant toevoegen.</translation>
    </message>
    <message>
        <source>An administrator disabled the app.</source>
        <translation>Een beheerder heeft de app uitgeschakeld.</translation>
    </message>
    <message>
        <source>Have it enabled in Microsoft Entra ID, or use the service principal of another app.</source>
        <translation>Laat haar in Microsoft Entra ID inschakelen, of gebruik de service-principal van een andere app.</translation>
    </message>
    <message>
        <source>The name of a user was given; this program signs in as a service principal.</source>
        <translation>Er is een gebruikersnaam opgegeven; dit programma meldt zich aan als service-principal.</translation>
    </message>
    <message>
        <source>Enter the client id of an app registration.</source>
        <translation>Voer de client-id van een app-registratie in.</translation>
    </message>
    <message>
        <source>A conditional access policy of the tenant does not let the app sign in from here.</source>
        <translation>Een beleid voor voorwaardelijke toegang laat de app zich van hieruit niet aanmelden.</translation>
    </message>
    <message>
        <source>Ask an administrator for an exception, or try from a network that the policy allows.</source>
        <translation>Vraag een beheerder om een uitzondering, of probeer het vanaf een netwerk dat het beleid toestaat.</translation>
    </message>
    <message>
        <source>The certificate is not registered with the app, or the file holds another one.</source>
        <translation>Het certificaat is niet bij de app geregistreerd, of het bestand bevat een ander.</translation>
    </message>
    <message>
        <source>Upload the certificate to the app in Microsoft Entra ID, or choose the right file.</source>
        <translation>Upload het certificaat in Microsoft Entra ID naar de app, of kies het juiste bestand.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate has expired.</source>
        <translation>De klok van deze computer loopt verkeerd, of het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, use a new certificate.</source>
        <translation>Zet de klok gelijk; klopt die, gebruik dan een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature was made for another authority than the one that answered.</source>
        <translation>De handtekening van het certificaat is voor een andere autoriteit gemaakt dan die antwoordde.</translation>
    </message>
    <message>
        <source>Check authority and tenant id of the profile.</source>
        <translation>Controleer autoriteit en tenant-id van het profiel.</translation>
    </message>
    <message>
        <source>The sign-in service is overloaded.</source>
        <translation>De aanmelddienst is overbelast.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service has a fault of its own.</source>
        <translation>De aanmelddienst heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate and its private key.</source>
        <translation>Kies een PEM-bestand met het certificaat en zijn privésleutel.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the private key.</source>
        <translation>Voer de wachtzin van de privésleutel in.</translation>
    </message>
    <message>
        <source>Start the program again with AZURE_TOKEN in its environment, such as from “az account get-access-token --resource https://cloudpartner.azure.com”.</source>
        <translation>Start het programma opnieuw met AZURE_TOKEN in de omgeving, bijvoorbeeld van “az account get-access-token --resource https://cloudpartner.azure.com”.</translation>
    </message>
    <message>
        <source>A token from the environment lives about an hour and cannot be renewed here.</source>
        <translation>Een token uit de omgeving leeft ongeveer een uur en kan hier niet worden vernieuwd.</translation>
    </message>
    <message>
        <source>Start the program again with a new AZURE_TOKEN.</source>
        <translation>Start het programma opnieuw met een nieuwe AZURE_TOKEN.</translation>
    </message>
    <message>
        <source>Run “az login” in a terminal, then try again.</source>
        <translation>Voer in een terminal “az login” uit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or choose another way to sign in for this profile.</source>
        <translation>Installeer de Azure CLI, of kies voor dit profiel een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>No program that keeps secrets runs in this session.</source>
        <translation>In deze sessie draait geen programma dat geheimen bewaart.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KDE Wallet or KeePassXC, or let the profile ask in every session.</source>
        <translation>Start GNOME-sleutelbos, KDE Wallet of KeePassXC, of laat het profiel er elke sessie naar vragen.</translation>
    </message>
    <message>
        <source>Its password was not entered, or access was refused there.</source>
        <translation>Het wachtwoord ervan is niet ingevoerd, of de toegang is daar geweigerd.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or enter the secret for this session.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw, of voer het geheim voor deze sessie in.</translation>
    </message>
    <message>
        <source>The keyring&apos;s program ended, or did not start.</source>
        <translation>Het programma van de sleutelbos is geëindigd, of niet gestart.</translation>
    </message>
    <message>
        <source>Start it again and try again, or enter the secret for this session.</source>
        <translation>Start het opnieuw en probeer het nog eens, of voer het geheim voor deze sessie in.</translation>
    </message>
    <message>
        <source>A keyring answers on the session bus but cannot keep secrets, as KDE Wallet without its crypto plugin or before it was set up.</source>
        <translation>Op de sessiebus antwoordt een sleutelbos die geen geheimen kan bewaren, zoals KDE Wallet zonder crypto-plug-in of voordat die is ingericht.</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and set it up, or let the profile ask in every session.</source>
        <translation>Open het programma van de sleutelbos zelf en richt het in, of laat het profiel er elke sessie naar vragen.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Misschien wacht hij in een ander venster op zijn wachtwoord.</translation>
    </message>
    <message>
        <source>Look for that window, or enter the secret for this session.</source>
        <translation>Zoek dat venster, of voer het geheim voor deze sessie in.</translation>
    </message>
    <message>
        <source>There is no network, the name is mistyped, or a VPN is missing.</source>
        <translation>Er is geen netwerk, de naam is verkeerd getypt, of een VPN ontbreekt.</translation>
    </message>
    <message>
        <source>Nothing listens at this address, or a firewall forbids it.</source>
        <translation>Op dit adres luistert niets, of een firewall verbiedt het.</translation>
    </message>
    <message>
        <source>The proxy is switched off, its address is mistyped, or it does not let this address through.</source>
        <translation>De proxy staat uit, zijn adres is verkeerd getypt, of hij laat dit adres niet door.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences or in the system&apos;s settings; who runs it has to allow the endpoint and the authority.</source>
        <translation>Controleer de proxy in Voorkeuren of in de systeeminstellingen; wie hem beheert moet het eindpunt en de autoriteit toestaan.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or refused those it was given.</source>
        <translation>De proxy vraagt om een naam en wachtwoord, of weigerde de opgegeven.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name and password in Preferences.</source>
        <translation>Voer naam en wachtwoord van de proxy in bij Voorkeuren.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, often one of the own organisation&apos;s network.</source>
        <translation>Het certificaat komt van een autoriteit die deze computer niet vertrouwt, vaak een van het netwerk van de eigen organisatie.</translation>
    </message>
    <message>
        <source>Name the file of that authority&apos;s certificate in Preferences.</source>
        <translation>Noem het bestand met het certificaat van die autoriteit in Voorkeuren.</translation>
    </message>
    <message>
        <source>Its certificate is not valid today, or the clock of this computer is wrong.</source>
        <translation>Het certificaat is vandaag niet geldig, of de klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>Check the clock; if it is right, tell who runs the server.</source>
        <translation>Controleer de klok; klopt die, meld het dan aan wie de server beheert.</translation>
    </message>
    <message>
        <source>The server speaks no TLS of version 1.2 or later, or no TLS at all.</source>
        <translation>De server spreekt geen TLS van versie 1.2 of later, of helemaal geen TLS.</translation>
    </message>
    <message>
        <source>The service or the network is slow.</source>
        <translation>De dienst of het netwerk is traag.</translation>
    </message>
    <message>
        <source>The token is not accepted: it was issued for another service or tenant, or the clock of this computer is wrong.</source>
        <translation>Het token wordt niet aanvaard: het is voor een andere dienst of tenant uitgegeven, of de klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>The service principal is not a user of this publisher, was added by the object id of the app registration, or the publisher id is wrong.</source>
        <translation>De service-principal is geen gebruiker van deze uitgever, is toegevoegd met de object-id van de app-registratie, of de uitgever-id is fout.</translation>
    </message>
    <message>
        <source>Add the service principal to this publisher as Owner or Contributor, by the object id of the enterprise application, and check the publisher id.</source>
        <translation>Voeg de service-principal als Owner of Contributor aan deze uitgever toe, met de object-id van de bedrijfstoepassing, en controleer de uitgever-id.</translation>
    </message>
    <message>
        <source>It may have been removed, or never published.</source>
        <translation>Het is misschien verwijderd, of nooit gepubliceerd.</translation>
    </message>
    <message>
        <source>Refresh to see what there is.</source>
        <translation>Vernieuw om te zien wat er is.</translation>
    </message>
    <message>
        <source>An offer of this id exists already, or another operation of it is under way.</source>
        <translation>Er bestaat al een aanbieding met deze id, of er loopt al een andere opdracht voor.</translation>
    </message>
    <message>
        <source>Refresh to see what changed, then try again.</source>
        <translation>Vernieuw om te zien wat er veranderd is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your edits are kept here; saving again merges them.</source>
        <translation>Uw wijzigingen blijven hier bewaard; opnieuw opslaan voegt ze samen.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Verbeter wat er genoemd wordt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many requests were made with this account.</source>
        <translation>Met dit account zijn te veel verzoeken gedaan.</translation>
    </message>
    <message>
        <source>The fault is the service&apos;s; it may be under maintenance.</source>
        <translation>De fout ligt bij de dienst; misschien is er onderhoud.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, give the correlation id to support.</source>
        <translation>Probeer het later opnieuw; blijft het zo, geef dan de correlatie-id aan de ondersteuning.</translation>
    </message>
    <message>
        <source>The endpoint is not this service, or something in between answers for it.</source>
        <translation>Het eindpunt is deze dienst niet, of iets ertussen antwoordt in zijn plaats.</translation>
    </message>
    <message>
        <source>Check the endpoint; if it is right, give the correlation id to support.</source>
        <translation>Controleer het eindpunt; klopt het, geef dan de correlatie-id aan de ondersteuning.</translation>
    </message>
    <message>
        <source>The profile is read-only.</source>
        <translation>Het profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>Allow changes for this session, or in the profile.</source>
        <translation>Sta wijzigingen toe voor deze sessie, of in het profiel.</translation>
    </message>
    <message>
        <source>Put that right on this computer, then try again; a copy of the offer can be saved to another disk.</source>
        <translation>Los dat op deze computer op en probeer het dan opnieuw; een kopie van de aanbieding kan op een andere schijf worden opgeslagen.</translation>
    </message>
    <message>
        <source>The service sent it like this.</source>
        <translation>De service heeft het zo gestuurd.</translation>
    </message>
    <message>
        <source>The text can be seen as it came and saved to a file; what is wrong can be corrected there.</source>
        <translation>De tekst is te zien zoals hij kwam en kan in een bestand worden opgeslagen; wat fout is, kan daar worden verbeterd.</translation>
    </message>
    <message>
        <source>Check tenant id, client id and secret of the profile, and its authority.</source>
        <translation>Controleer tenant-id, client-id en geheim van het profiel, en zijn autoriteit.</translation>
    </message>
    <message>
        <source>Check the network and that address, then try again.</source>
        <translation>Controleer het netwerk en dat adres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Its certificate was made for another name: the address is mistyped, or something else answers in its place.</source>
        <translation>Het certificaat is voor een andere naam gemaakt: het adres is verkeerd getypt, of iets anders antwoordt in plaats ervan.</translation>
    </message>
    <message>
        <source>Check that address and any proxy in between.</source>
        <translation>Controleer dat adres en elke proxy ertussen.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ExpiringImagesView</name>
    <message>
        <source>Those that last, too</source>
        <translation>Ook die lang genoeg duren</translation>
    </message>
    <message>
        <source>Expiring images</source>
        <translation>Aflopende images</translation>
    </message>
    <message numerus="yes">
        <source>A signature has to last %n day(s) from now; Preferences say how long.</source>
        <translation>
            <numerusform>Een handtekening moet vanaf nu %n dag duren; Voorkeuren zeggen hoe lang.</numerusform>
            <numerusform>Een handtekening moet vanaf nu %n dagen duren; Voorkeuren zeggen hoe lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Reading %1 of %2 offers…</source>
        <translation>%1 van %2 aanbiedingen lezen…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 offers.</source>
        <translation>Gestopt na %1 van %2 aanbiedingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) read.</source>
        <translation>
            <numerusform>%n aanbieding gelezen.</numerusform>
            <numerusform>%n aanbiedingen gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kon niet worden gelezen.</numerusform>
            <numerusform>%n konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the offers…</source>
        <translation>De aanbiedingen lezen…</translation>
    </message>
    <message>
        <source>No offer has an image with a signature.</source>
        <translation>Geen aanbieding heeft een image met een handtekening.</translation>
    </message>
    <message>
        <source>No signature that was read ends soon.</source>
        <translation>Geen gelezen handtekening eindigt binnenkort.</translation>
    </message>
    <message>
        <source>No offer could be read.</source>
        <translation>Geen aanbieding kon worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>The offers of %n publisher(s) are not known yet.</source>
        <translation>
            <numerusform>De aanbiedingen van %n uitgever zijn nog niet bekend.</numerusform>
            <numerusform>De aanbiedingen van %n uitgevers zijn nog niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Vernieuwen…</translation>
    </message>
    <message>
        <source>Opens the offer and asks for new addresses.</source>
        <translation>Opent de aanbieding en vraagt om nieuwe adressen.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Kies eerst een image.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Image openen</translation>
    </message>
    <message>
        <source>Export expiring images</source>
        <translation>Aflopende images exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Calendar (*.ics)</source>
        <translation>CSV (*.csv);;Agenda (*.ics)</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>De lijst kon niet naar %1 geschreven worden: %2</translation>
    </message>
    <message>
        <source>Unsaved, and counted as they stand here: %1.</source>
        <translation>Niet opgeslagen, en geteld zoals ze hier staan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) written to %1.</source>
        <translation>
            <numerusform>%n adres naar %1 geschreven.</numerusform>
            <numerusform>%n adressen naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no end that a calendar can say, and are not in it.</source>
        <translation>
            <numerusform>%n heeft geen einde dat een agenda kan noemen en staat er niet in.</numerusform>
            <numerusform>%n hebben geen einde dat een agenda kan noemen en staan er niet in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ExpiryStrip</name>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Komende dag</numerusform>
            <numerusform>Komende %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more day(s)</source>
        <translation>
            <numerusform>en nog %n dag</numerusform>
            <numerusform>en nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature ends.</source>
        <translation>Er eindigt geen handtekening.</translation>
    </message>
    <message>
        <source>Chosen: %1. All: %2</source>
        <translation>Gekozen: %1. Alle: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n signature(s) end</source>
        <translation>
            <numerusform>%1: %n handtekening eindigt</numerusform>
            <numerusform>%1: %n handtekeningen eindigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>pubconsole::FieldForm</name>
    <message>
        <source>Other fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>What this program does not know. It is kept as it is.</source>
        <translation>Wat dit programma niet kent. Het blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>pubconsole::FieldRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Written by the service.</source>
        <translation>Door de dienst geschreven.</translation>
    </message>
    <message>
        <source>Fixed since the offer was published.</source>
        <translation>Vast sinds de aanbieding gepubliceerd is.</translation>
    </message>
    <message>
        <source>This value is of another kind than this field has; it is shown as it is.</source>
        <translation>Deze waarde is van een andere soort dan dit veld heeft; ze wordt getoond zoals ze is.</translation>
    </message>
</context>
<context>
    <name>pubconsole::FileDocuments</name>
    <message>
        <source>%1 could not be written: %2 Your edits are kept here.</source>
        <translation>%1 kon niet worden geschreven: %2 Uw wijzigingen blijven hier bewaard.</translation>
    </message>
</context>
<context>
    <name>pubconsole::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>%1 kiezen…</translation>
    </message>
</context>
<context>
    <name>pubconsole::FileSaves</name>
    <message numerus="yes">
        <source>%1 is saved without %n text(s) that no field took.</source>
        <translation>
            <numerusform>%1 is opgeslagen zonder %n tekst die geen veld overnam.</numerusform>
            <numerusform>%1 is opgeslagen zonder %n teksten die geen veld overnam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is saved as it is: it is no valid JSON.</source>
        <translation>%1 is opgeslagen zoals het is: het is geen geldige JSON.</translation>
    </message>
    <message>
        <source>Not saved: something else changed %1 since it was read. Reload gives up what you changed, Overwrite gives up the other change.</source>
        <translation>Niet opgeslagen: iets anders heeft %1 gewijzigd sinds het gelezen werd. Opnieuw laden geeft op wat u gewijzigd hebt, Overschrijven geeft de andere wijziging op.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Your edits are kept here.</source>
        <translation>Uw wijzigingen blijven hier bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered edits of %n file(s): %1. They are not saved.</source>
        <translation>
            <numerusform>Wijzigingen van %n bestand hersteld: %1. Ze zijn niet opgeslagen.</numerusform>
            <numerusform>Wijzigingen van %n bestanden hersteld: %1. Ze zijn niet opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message numerus="yes">
        <source>Discard the edits of %n file(s)? What was typed there cannot be brought back. The files stay as they are.</source>
        <translation>
            <numerusform>De wijzigingen van %n bestand verwerpen? Wat daar is getypt, komt niet terug. Het bestand blijft zoals het is.</numerusform>
            <numerusform>De wijzigingen van %n bestanden verwerpen? Wat daar is getypt, komt niet terug. De bestanden blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>pubconsole::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>pubconsole::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Zoeken in JSON</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n vervangen</numerusform>
            <numerusform>%n vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>This can only be read</source>
        <translation>Dit kan alleen worden gelezen</translation>
    </message>
</context>
<context>
    <name>pubconsole::FormView</name>
    <message>
        <source>All fields</source>
        <translation>Alle velden</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Overige delen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Required fields: %1 of %2</source>
        <translation>Verplichte velden: %1 van %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::GoLiveDialog</name>
    <message>
        <source>Go live %1</source>
        <translation>%1 live laten gaan</translation>
    </message>
    <message>
        <source>preview → production</source>
        <translation>preview → productie</translation>
    </message>
    <message>
        <source>What is in the preview becomes public. Going live takes up to days; plan ids and public plans are then final, and prices can go down but not up.</source>
        <translation>Wat in de preview staat wordt openbaar. Live gaan duurt tot enkele dagen; plan-id&apos;s en openbare plannen liggen daarna vast, en prijzen kunnen omlaag maar niet omhoog.</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Aanbieding-id</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Typ %1 om door te gaan.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Preview links</source>
        <translation>Previewkoppelingen</translation>
    </message>
    <message>
        <source>Type the offer id to go on.</source>
        <translation>Typ de aanbieding-id om door te gaan.</translation>
    </message>
    <message>
        <source>Comparing preview and production…</source>
        <translation>Preview en productie vergelijken…</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kan niet ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>What differs could not be read. %1</source>
        <translation>Wat verschilt kon niet gelezen worden. %1</translation>
    </message>
    <message>
        <source>This offer is not public yet: everything is new.</source>
        <translation>Deze aanbieding is nog niet openbaar: alles is nieuw.</translation>
    </message>
    <message>
        <source>Nothing differs from production.</source>
        <translation>Niets verschilt van productie.</translation>
    </message>
    <message numerus="yes">
        <source>What differs from production: %n field(s)</source>
        <translation>
            <numerusform>Wat verschilt van productie: %n veld</numerusform>
            <numerusform>Wat verschilt van productie: %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>De prijs die verandert</numerusform>
            <numerusform>Alle %n prijzen die veranderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Nothing has these words in its name.</source>
        <translation>Niets heeft deze woorden in zijn naam.</translation>
    </message>
    <message>
        <source>The list of offers is still being read.</source>
        <translation>De lijst met aanbiedingen wordt nog gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>Plans of offers that were never opened are not known here (%n offer(s)).</source>
        <translation>
            <numerusform>Plannen van aanbiedingen die nooit geopend zijn, zijn hier niet bekend (%n aanbieding).</numerusform>
            <numerusform>Plannen van aanbiedingen die nooit geopend zijn, zijn hier niet bekend (%n aanbiedingen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer, plan, field or command</source>
        <translation>Aanbieding, plan, veld of functie</translation>
    </message>
    <message>
        <source>Offer, plan or command</source>
        <translation>Aanbieding, plan of functie</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryEntry</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlatie-id</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <translation>
            <numerusform>%1 (%n wijziging)</numerusform>
            <numerusform>%1 (%n wijzigingen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryRecorder</name>
    <message>
        <source>%1 was found under way.</source>
        <translation>%1 bleek onderweg te zijn.</translation>
    </message>
    <message>
        <source>The offer was created.</source>
        <translation>De aanbieding is gemaakt.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>Het concept is opgeslagen.</translation>
    </message>
    <message>
        <source>Not canceled: %1</source>
        <translation>Niet geannuleerd: %1</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1: stap %2</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 is begonnen.</translation>
    </message>
    <message>
        <source>Whether %1 was started is not known yet: %2</source>
        <translation>Of %1 is gestart is nog niet bekend: %2</translation>
    </message>
    <message>
        <source>Whether %1 was started is not known: %2</source>
        <translation>Of %1 is gestart is niet bekend: %2</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 is niet begonnen: %2</translation>
    </message>
    <message>
        <source>A cancel was asked for.</source>
        <translation>Er is om annulering gevraagd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Geschiedenis doorzoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Inkorten…</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Niets in de geschiedenis past daarbij.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every save, publish, go live and cancel will stand here.</source>
        <translation>Er is nog niets gedaan. Elke keer opslaan, publiceren, live gaan en annuleren komt hier te staan.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>de nieuwste %n</numerusform>
            <numerusform>de nieuwste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3/%4</source>
        <translation>%1, %2, %3/%4</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Correlatie-id: %1</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2</source>
        <translation>De geschiedenis kon niet naar %1 geschreven worden: %2</translation>
    </message>
    <message>
        <source>Trim history</source>
        <translation>Geschiedenis inkorten</translation>
    </message>
    <message>
        <source>Forget what is older than this many days</source>
        <translation>Vergeten wat ouder is dan zoveel dagen</translation>
    </message>
    <message numerus="yes">
        <source>Forget everything in the history of this profile that is older than %n day(s)? It cannot be brought back.</source>
        <translation>
            <numerusform>Alles vergeten in de geschiedenis van dit profiel dat ouder is dan %n dag? Het komt niet terug.</numerusform>
            <numerusform>Alles vergeten in de geschiedenis van dit profiel dat ouder is dan %n dagen? Het komt niet terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>The history could not be trimmed: %1</source>
        <translation>De geschiedenis kon niet ingekort worden: %1</translation>
    </message>
    <message>
        <source>Open offer</source>
        <translation>Aanbieding openen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history written to %1.</source>
        <translation>
            <numerusform>%n regel geschiedenis naar %1 geschreven.</numerusform>
            <numerusform>%n regels geschiedenis naar %1 geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::HttpCall</name>
    <message numerus="yes">
        <source>The service did not answer within %n second(s).</source>
        <translation>
            <numerusform>De dienst antwoordde niet binnen %n seconde.</numerusform>
            <numerusform>De dienst antwoordde niet binnen %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Er kon niet op tijd verbinding met %1 gemaakt worden.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB and was refused.</source>
        <translation>Het antwoord is groter dan %1 MB en is geweigerd.</translation>
    </message>
    <message>
        <source>The service redirects to %1, which is not followed with the sign-in.</source>
        <translation>De dienst verwijst door naar %1; dat wordt met de aanmelding niet gevolgd.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: %2.</source>
        <translation>De verbinding met %1 wordt niet vertrouwd: %2.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>De host %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 weigerde de verbinding.</translation>
    </message>
    <message>
        <source>%1 cut the connection before its answer was complete.</source>
        <translation>%1 verbrak de verbinding voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>De verbinding met %1 mislukte: %2.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a sign-in (407).</source>
        <translation>De proxy op weg naar %1 vraagt om een aanmelding (407).</translation>
    </message>
    <message>
        <source>The way to %1 through the proxy %2 failed: %3.</source>
        <translation>De weg naar %1 door de proxy %2 is mislukt: %3.</translation>
    </message>
    <message>
        <source>The answer (%1) has no header section that can be read: it is too large, broken, or missing.</source>
        <translation>Het antwoord (%1) heeft geen leesbare kopregels: ze zijn te groot, kapot of ontbreken.</translation>
    </message>
    <message>
        <source>Something on the way to %1 announced its answer (%2), which hides the answer itself.</source>
        <translation>Iets op de weg naar %1 kondigde het antwoord aan (%2), en dat verbergt het antwoord zelf.</translation>
    </message>
</context>
<context>
    <name>pubconsole::HttpClient</name>
    <message>
        <source>Nothing was sent to %1: only https is used, and http to this machine alone.</source>
        <translation>Er is niets naar %1 gestuurd: alleen https wordt gebruikt, en http alleen naar deze computer.</translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation>een adres zonder host</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>Er is niets naar de dienst verstuurd.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ImageModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>%1 (another disk)</source>
        <translation>%1 (andere schijf)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>preview</translation>
    </message>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>niet in het concept</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Onbruikbaar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Begint later</translation>
    </message>
    <message>
        <source>Ends too soon</source>
        <translation>Eindigt te vroeg</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>Does not say its end</source>
        <translation>Noemt geen einde</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generatie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>Live in</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Gen %1</source>
        <translation>Gen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan and version, generation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::ImagesPage</name>
    <message>
        <source>Filter images</source>
        <translation>Images filteren</translation>
    </message>
    <message>
        <source>Add version…</source>
        <translation>Versie toevoegen…</translation>
    </message>
    <message>
        <source>Renew address…</source>
        <translation>Adres vernieuwen…</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>Verouderd verklaren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Test address…</source>
        <translation>Adres testen…</translation>
    </message>
    <message>
        <source>Plans shown</source>
        <translation>Getoonde plannen</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle plannen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No image fits the filter.</source>
        <translation>Geen image past bij het filter.</translation>
    </message>
    <message>
        <source>No plan has an image version yet.</source>
        <translation>Nog geen plan heeft een versie van een image.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) need you.</source>
        <translation>
            <numerusform>%n adres heeft u nodig.</numerusform>
            <numerusform>%n adressen hebben u nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against any of the addresses.</source>
        <translation>Tegen geen van de adressen spreekt iets.</translation>
    </message>
    <message>
        <source>Nothing is known to be in production.</source>
        <translation>Van productie is niets bekend.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between versions</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown is read-only.</source>
        <translation>Wat getoond wordt is alleen-lezen.</translation>
    </message>
    <message>
        <source>This offer has no plan yet.</source>
        <translation>Deze aanbieding heeft nog geen plan.</translation>
    </message>
    <message>
        <source>There is no version in the draft.</source>
        <translation>In het concept staat geen versie.</translation>
    </message>
    <message>
        <source>Choose a version of the draft first.</source>
        <translation>Kies eerst een versie van het concept.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Offers of this type cannot say that a version is deprecated.</source>
        <translation>Aanbiedingen van dit type kunnen niet zeggen dat een versie verouderd is.</translation>
    </message>
    <message>
        <source>Customers see the version again.</source>
        <translation>Klanten zien de versie weer.</translation>
    </message>
    <message>
        <source>Customers do not see the version any more; who uses it goes on.</source>
        <translation>Klanten zien de versie niet meer; wie haar gebruikt gaat door.</translation>
    </message>
    <message>
        <source>A plan keeps at least one version: %1.</source>
        <translation>Een plan houdt minstens één versie: %1.</translation>
    </message>
    <message>
        <source>Only an offer of a service is tested: a file has no network of its own.</source>
        <translation>Alleen een aanbieding van een dienst wordt getest: een bestand heeft geen eigen netwerk.</translation>
    </message>
    <message>
        <source>Choose a version with an address first.</source>
        <translation>Kies eerst een versie met een adres.</translation>
    </message>
    <message>
        <source>Asks the storage from this computer for size and date of the file.</source>
        <translation>Vraagt de opslag vanaf deze computer naar grootte en datum van het bestand.</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Versie %1 toevoegen</translation>
    </message>
    <message>
        <source>Renew address</source>
        <translation>Adres vernieuwen</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n address(es)</source>
        <translation>
            <numerusform>%n adres vernieuwen</numerusform>
            <numerusform>%n adressen vernieuwen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, disk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 weer tonen</translation>
    </message>
    <message>
        <source>Deprecate %1</source>
        <translation>%1 verouderd verklaren</translation>
    </message>
    <message>
        <source>It is public: publishing the draft without it takes it away from customers who use it.</source>
        <translation>Dit is openbaar: het concept zonder dit publiceren neemt het weg van klanten die het gebruiken.</translation>
    </message>
    <message>
        <source>What is public was not read: if this is, publishing takes it away from customers.</source>
        <translation>Wat openbaar is werd niet gelezen: als dit dat is, neemt publiceren het van klanten weg.</translation>
    </message>
    <message>
        <source>Remove versions</source>
        <translation>Versies verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from the draft? Undo brings it back.</source>
        <translation>%1 uit het concept verwijderen? Ongedaan maken brengt het terug.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ImportOutcomeTexts</name>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n dubbel</numerusform>
            <numerusform>%n dubbel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::IniFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>Het bestand is groter dan 1 MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Het bestand is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Line %1: the section [%2] stands twice or has no name.</source>
        <translation>Regel %1: de sectie [%2] staat er twee keer of heeft geen naam.</translation>
    </message>
    <message>
        <source>Line %1 is neither a section nor a value.</source>
        <translation>Regel %1 is geen sectie en geen waarde.</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands twice; the first counts.</source>
        <translation>Regel %1: “%2” staat er twee keer; de eerste telt.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ItemsFieldEditor</name>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Versie toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. (empty)</source>
        <translation>%1. (leeg)</translation>
    </message>
    <message>
        <source>The last version of a plan cannot be removed.</source>
        <translation>De laatste versie van een plan kan niet verwijderd worden.</translation>
    </message>
    <message>
        <source>A version is three numbers: X.Y.Z.</source>
        <translation>Een versie bestaat uit drie getallen: X.Y.Z.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Er is al een versie %1.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Public versions are not in this draft any more: %1. Publishing it takes them away from customers who use them.</source>
        <translation>Openbare versies staan niet meer in dit concept: %1. Publiceren neemt ze weg bij klanten die ze gebruiken.</translation>
    </message>
    <message>
        <source>This version is public. Customers use it.</source>
        <translation>Deze versie is openbaar. Klanten gebruiken hem.</translation>
    </message>
</context>
<context>
    <name>pubconsole::JsonAssist</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::JsonEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>pubconsole::JsonReader</name>
    <message>
        <source>half of a surrogate pair (\uD800 to \uDFFF) stands alone</source>
        <translation>een halve surrogaat (\uD800 tot \uDFFF) staat alleen</translation>
    </message>
    <message>
        <source>a key stands twice in the object that ends here</source>
        <translation>een sleutel staat twee keer in het object dat hier eindigt</translation>
    </message>
    <message>
        <source>more than 512 brackets are nested</source>
        <translation>er zijn meer dan 512 haken genest</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>er staat hier niets</translation>
    </message>
    <message>
        <source>the document has ended, but more text follows</source>
        <translation>het document is ten einde, maar er volgt nog tekst</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wordt een waarde verwacht</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>hier wordt een sleutel tussen aanhalingstekens verwacht</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>na de sleutel wordt een dubbele punt verwacht</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>hier wordt een komma of } verwacht</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>hier wordt een komma of ] verwacht</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>er ontbreekt een aanhalingsteken</translation>
    </message>
    <message>
        <source>this is not one of JSON&apos;s escapes, or a control character stands in a string</source>
        <translation>dit is geen escape van JSON, of er staat een stuurteken in een tekst</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u heeft vier hexadecimale cijfers nodig</translation>
    </message>
    <message>
        <source>these bytes are not valid UTF-8</source>
        <translation>deze bytes zijn geen geldige UTF-8</translation>
    </message>
    <message>
        <source>this number is larger than any number the service can hold</source>
        <translation>dit getal is groter dan de dienst kan bevatten</translation>
    </message>
    <message>
        <source>JSON has an error on line %1, column %2: %3.</source>
        <translation>JSON heeft een fout op regel %1, kolom %2: %3.</translation>
    </message>
    <message>
        <source>the text is larger than %1 MB</source>
        <translation>de tekst is groter dan %1 MB</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark (BOM); save it without one</source>
        <translation>de tekst begint met een byte order mark (BOM); sla hem zonder op</translation>
    </message>
    <message>
        <source>there is one comma too many</source>
        <translation>er staat een komma te veel</translation>
    </message>
    <message>
        <source>a value is missing before this comma</source>
        <translation>voor deze komma ontbreekt een waarde</translation>
    </message>
    <message>
        <source>there is one comma too many before this bracket</source>
        <translation>voor dit haakje staat een komma te veel</translation>
    </message>
    <message>
        <source>the string that begins here does not end</source>
        <translation>de tekenreeks die hier begint, eindigt niet</translation>
    </message>
</context>
<context>
    <name>pubconsole::JsonRepair</name>
    <message>
        <source>Half of a surrogate pair (%1) stands alone</source>
        <translation>De helft van een surrogaatpaar (%1) staat alleen</translation>
    </message>
    <message>
        <source>A byte (%1) is not valid UTF-8</source>
        <translation>Een byte (%1) is geen geldige UTF-8</translation>
    </message>
    <message>
        <source>A comma stands behind the last item</source>
        <translation>Er staat een komma achter het laatste element</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark</source>
        <translation>De tekst begint met een byte-volgordemarkering</translation>
    </message>
    <message>
        <source>The key “%1” stands twice</source>
        <translation>De sleutel “%1” staat er twee keer</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>Hier hoort een getal.</translation>
    </message>
    <message>
        <source>Write true, false or null here, or a text in quotes.</source>
        <translation>Schrijf hier true, false of null, of een tekst tussen aanhalingstekens.</translation>
    </message>
</context>
<context>
    <name>pubconsole::KeychainSecretStore</name>
    <message>
        <source>The keyring has no secret for this profile.</source>
        <translation>De sleutelbos heeft geen geheim voor dit profiel.</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>GNOME Keyring</source>
        <translation>GNOME-sleutelbos</translation>
    </message>
    <message>
        <source>the desktop&apos;s Secret Service</source>
        <translation>de Secret Service van het bureaublad</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>There is no keyring.</source>
        <translation>Er is geen sleutelbos.</translation>
    </message>
    <message>
        <source>The keyring went away.</source>
        <translation>De sleutelbos is verdwenen.</translation>
    </message>
    <message>
        <source>The keyring did not do it: %1.</source>
        <translation>De sleutelbos heeft het niet gedaan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within %n minute(s).</source>
        <translation>
            <numerusform>De sleutelbos antwoordde niet binnen %n minuut.</numerusform>
            <numerusform>De sleutelbos antwoordde niet binnen %n minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::KindRules</name>
    <message>
        <source>nothing (null)</source>
        <translation>niets (null)</translation>
    </message>
    <message>
        <source>yes or no (true or false)</source>
        <translation>ja of nee (true of false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::LastOperationPanel</name>
    <message>
        <source>Last operation</source>
        <translation>Laatste opdracht</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Stappen tonen</translation>
    </message>
    <message>
        <source>No operation of this offer is known here.</source>
        <translation>Van deze aanbieding is hier geen opdracht bekend.</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>na %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::LineFieldEditor</name>
    <message>
        <source>not shown by the service</source>
        <translation>niet getoond door de dienst</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/JJJJ</translation>
    </message>
</context>
<context>
    <name>pubconsole::LinesFieldEditor</name>
    <message>
        <source>one in each line</source>
        <translation>één per regel</translation>
    </message>
</context>
<context>
    <name>pubconsole::LinkCommands</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiëren voor ondersteuning</translation>
    </message>
    <message>
        <source>No operation is selected, and no error was shown.</source>
        <translation>Er is geen opdracht geselecteerd en er is geen fout getoond.</translation>
    </message>
    <message>
        <source>Open preview link</source>
        <translation>Previewkoppeling openen</translation>
    </message>
    <message>
        <source>No preview link is known for this offer.</source>
        <translation>Van deze aanbieding is geen previewkoppeling bekend.</translation>
    </message>
    <message>
        <source>Open live link</source>
        <translation>Live-koppeling openen</translation>
    </message>
    <message>
        <source>No live link is known for this offer.</source>
        <translation>Van deze aanbieding is geen live-koppeling bekend.</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>In Partner Center openen</translation>
    </message>
    <message>
        <source>No page in Partner Center is known of what is shown.</source>
        <translation>Van wat er getoond wordt is geen pagina in Partner Center bekend.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Koppeling openen</translation>
    </message>
    <message>
        <source>Open this address in the browser?
%1</source>
        <translation>Dit adres in de browser openen?
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Er kon geen browser gestart worden voor %1</translation>
    </message>
    <message>
        <source>This address is not opened, only http and https addresses are: %1</source>
        <translation>Dit adres wordt niet geopend, alleen http- en https-adressen: %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::LogView</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopiëren</translation>
    </message>
</context>
<context>
    <name>pubconsole::MainWindow</name>
    <message>
        <source>No profile</source>
        <translation>Geen profiel</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · alleen-lezen</translation>
    </message>
    <message>
        <source>%1 · read-write</source>
        <translation>%1 · lezen en schrijven</translation>
    </message>
    <message>
        <source>Publisher Console</source>
        <translation>Publisher Console</translation>
    </message>
    <message>
        <source>Open offer file</source>
        <translation>Aanbiedingsbestand openen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-bestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>No profile is open.</source>
        <translation>Er is geen profiel open.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>%1 has not answered yet. It may be waiting for its password in another window.</source>
        <translation>%1 heeft nog niet geantwoord. Misschien wordt in een ander venster op het wachtwoord gewacht.</translation>
    </message>
    <message>
        <source>Enter secret for this session…</source>
        <translation>Geheim voor deze sessie invoeren…</translation>
    </message>
    <message>
        <source>Open offer file…</source>
        <translation>Aanbiedingsbestand openen…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Volgende probleem</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
</context>
<context>
    <name>pubconsole::MemorySecretStore</name>
    <message>
        <source>this session only</source>
        <translation>alleen deze sessie</translation>
    </message>
    <message>
        <source>No secret was entered in this session.</source>
        <translation>In deze sessie is geen geheim ingevoerd.</translation>
    </message>
</context>
<context>
    <name>pubconsole::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 samenvoegen</translation>
    </message>
    <message>
        <source>someone else changed the draft</source>
        <translation>iemand anders heeft het concept gewijzigd</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>Overal de mijne</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>Overal de hunne</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Samengevoegd opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Overwrite theirs…</source>
        <translation>De hunne overschrijven…</translation>
    </message>
    <message numerus="yes">
        <source>Someone changed %n other field(s).</source>
        <translation>
            <numerusform>Iemand wijzigde %n ander veld.</numerusform>
            <numerusform>Iemand wijzigde %n andere velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) still fit.</source>
        <translation>
            <numerusform>Uw %n wijziging past nog.</numerusform>
            <numerusform>Uw %n wijzigingen passen nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone changed the offer, too. %n field(s) were changed by both: choose for each what it shall be.</source>
        <translation>
            <numerusform>Ook iemand anders wijzigde de aanbieding. %n veld is door beiden gewijzigd: kies wat het wordt.</numerusform>
            <numerusform>Ook iemand anders wijzigde de aanbieding. %n velden zijn door beiden gewijzigd: kies voor elk wat het wordt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>De mijne</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>De hunne</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still need a choice.</source>
        <translation>
            <numerusform>Voor %n veld moet nog gekozen worden.</numerusform>
            <numerusform>Voor %n velden moet nog gekozen worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed again. Look once more.</source>
        <translation>Het is weer gewijzigd. Kijk nog een keer.</translation>
    </message>
    <message>
        <source>Someone has created an offer of this id on the service. Your draft fits into it.</source>
        <translation>Iemand heeft op de dienst een aanbieding met deze id gemaakt. Uw concept past erin.</translation>
    </message>
    <message numerus="yes">
        <source>Someone has created an offer of this id on the service. %n field(s) differ: choose for each what it shall be.</source>
        <translation>
            <numerusform>Iemand heeft op de dienst een aanbieding met deze id gemaakt. %n veld verschilt: kies wat het moet worden.</numerusform>
            <numerusform>Iemand heeft op de dienst een aanbieding met deze id gemaakt. %n velden verschillen: kies voor elk wat het moet worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected rows that need a choice</source>
        <translation>Voor de gekozen rijen waar iets te kiezen is</translation>
    </message>
</context>
<context>
    <name>pubconsole::MergeModel</name>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>zoals het was</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>mijne: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>hunne: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mijne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Hunne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>pubconsole::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Volgende melding</translation>
    </message>
</context>
<context>
    <name>pubconsole::Messages</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiëren voor ondersteuning</translation>
    </message>
</context>
<context>
    <name>pubconsole::NetworkOptions</name>
    <message>
        <source>The extra CA file %1 is larger than 1 MB.</source>
        <translation>Het extra CA-bestand %1 is groter dan 1 MB.</translation>
    </message>
    <message>
        <source>The extra CA file %1 holds no certificate in PEM form.</source>
        <translation>Het extra CA-bestand %1 bevat geen certificaat in PEM-vorm.</translation>
    </message>
    <message>
        <source>The extra CA file %1 cannot be read. %2</source>
        <translation>Het extra CA-bestand %1 kan niet worden gelezen. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::NewOfferDialog</name>
    <message>
        <source>New offer</source>
        <translation>Nieuwe aanbieding</translation>
    </message>
    <message>
        <source>a draft on this computer until it is saved</source>
        <translation>een concept op deze computer tot het opgeslagen wordt</translation>
    </message>
    <message>
        <source>An empty offer</source>
        <translation>Een lege aanbieding</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A clone of %1</source>
        <translation>Een kloon van %1</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Een bestand…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Aanbieding-id</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Concept maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The publishers are not read yet.</source>
        <translation>De uitgevers zijn nog niet gelezen.</translation>
    </message>
    <message>
        <source>Enter an id for the offer. It can never be changed.</source>
        <translation>Voer een id voor de aanbieding in. Die kan nooit meer veranderen.</translation>
    </message>
    <message>
        <source>An offer id has at most 50 small letters, digits and dashes, and no dash at the end.</source>
        <translation>Een aanbieding-id heeft hoogstens 50 kleine letters, cijfers en streepjes, en geen streepje aan het eind.</translation>
    </message>
    <message>
        <source>There is an offer %1 already.</source>
        <translation>Er is al een aanbieding %1.</translation>
    </message>
    <message>
        <source>Choose a file to begin with.</source>
        <translation>Kies een bestand om mee te beginnen.</translation>
    </message>
    <message>
        <source>Begin with a file</source>
        <translation>Beginnen met een bestand</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-bestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Het bestand %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Open that offer</source>
        <translation>Die aanbieding openen</translation>
    </message>
    <message>
        <source>There is a local draft %1 already.</source>
        <translation>Er is al een lokaal concept %1.</translation>
    </message>
</context>
<context>
    <name>pubconsole::NextStep</name>
    <message numerus="yes">
        <source>Your %n unsaved change(s) stay in the draft.</source>
        <translation>
            <numerusform>Uw niet opgeslagen wijziging blijft in het concept.</numerusform>
            <numerusform>Uw %n niet opgeslagen wijzigingen blijven in het concept.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes longer than the service estimated.</source>
        <translation>Het duurt langer dan de dienst had geschat.</translation>
    </message>
    <message>
        <source>Expected between %1 and %2.</source>
        <translation>Verwacht tussen %1 en %2.</translation>
    </message>
    <message>
        <source>The service was asked to cancel this operation.</source>
        <translation>De dienst is gevraagd deze opdracht te annuleren.</translation>
    </message>
    <message>
        <source>Whether it does shows within some minutes.</source>
        <translation>Of dat gebeurt, blijkt binnen enkele minuten.</translation>
    </message>
    <message>
        <source>It is going live: there is nothing to do.</source>
        <translation>De aanbieding gaat live: er is niets te doen.</translation>
    </message>
    <message>
        <source>It is being published: there is nothing to do until the preview is ready.</source>
        <translation>De aanbieding wordt gepubliceerd: er is niets te doen tot de preview klaar is.</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>Stap %1.</translation>
    </message>
    <message>
        <source>It is not public yet.</source>
        <translation>Ze is nog niet openbaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change for customers.</source>
        <translation>
            <numerusform>%n veld verandert voor klanten.</numerusform>
            <numerusform>%n velden veranderen voor klanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the preview, then go live: it waits for you.</source>
        <translation>Bekijk de preview en ga dan live: ze wacht op u.</translation>
    </message>
    <message>
        <source>The last operation failed.</source>
        <translation>De laatste opdracht is mislukt.</translation>
    </message>
    <message>
        <source>Correct what it names, then publish again.</source>
        <translation>Verbeter wat daar genoemd wordt en publiceer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) stand in the way of a publish.</source>
        <translation>
            <numerusform>%n fout staat een publicatie in de weg.</numerusform>
            <numerusform>%n fouten staan een publicatie in de weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this new offer to the service.</source>
        <translation>Sla deze nieuwe aanbieding op in de dienst.</translation>
    </message>
    <message>
        <source>Until then it is on this computer alone.</source>
        <translation>Tot dan staat ze alleen op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>Save your %n change(s) to the service.</source>
        <translation>
            <numerusform>Sla uw wijziging op in de dienst.</numerusform>
            <numerusform>Sla uw %n wijzigingen op in de dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft changes, and nothing that customers see.</source>
        <translation>Het concept verandert, en niets van wat klanten zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of images end before a publish that starts now may be done.</source>
        <translation>
            <numerusform>%n adres van een image eindigt voordat een publicatie die nu begint klaar kan zijn.</numerusform>
            <numerusform>%n adressen van images eindigen voordat een publicatie die nu begint klaar kan zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish this offer to see its preview.</source>
        <translation>Publiceer deze aanbieding om haar preview te zien.</translation>
    </message>
    <message>
        <source>It was never published. Nothing goes to customers before you go live.</source>
        <translation>Ze is nooit gepubliceerd. Niets gaat naar klanten voordat u live gaat.</translation>
    </message>
    <message>
        <source>The last publish was canceled: publish again when it is ready.</source>
        <translation>De laatste publicatie is geannuleerd: publiceer opnieuw als ze klaar is.</translation>
    </message>
    <message>
        <source>What customers have stays as it was.</source>
        <translation>Wat klanten hebben blijft zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>Publish: %n field(s) of the draft are not public yet.</source>
        <translation>
            <numerusform>Publiceer: %n veld van het concept is nog niet openbaar.</numerusform>
            <numerusform>Publiceer: %n velden van het concept zijn nog niet openbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to customers before you go live.</source>
        <translation>Niets gaat naar klanten voordat u live gaat.</translation>
    </message>
    <message>
        <source>There is nothing to do: customers have what is in the draft.</source>
        <translation>Er is niets te doen: klanten hebben wat in het concept staat.</translation>
    </message>
    <message>
        <source>It is live.</source>
        <translation>Ze is live.</translation>
    </message>
    <message>
        <source>Whether the draft is another is not known before production was read.</source>
        <translation>Of het concept anders is, is niet bekend voordat de productie is gelezen.</translation>
    </message>
    <message>
        <source>Someone changed this offer on the service while you edited it.</source>
        <translation>Iemand heeft deze aanbieding in de dienst gewijzigd terwijl u haar bewerkte.</translation>
    </message>
    <message>
        <source>Merging keeps their changes and yours, and asks where they overlap.</source>
        <translation>Samenvoegen behoudt hun wijzigingen en die van u, en vraagt waar ze elkaar raken.</translation>
    </message>
    <message>
        <source>Nobody knows whether the last operation was started.</source>
        <translation>Niemand weet of de laatste opdracht is begonnen.</translation>
    </message>
    <message>
        <source>See what the service shows of it before you start another one.</source>
        <translation>Kijk wat de dienst ervan toont voordat u een andere begint.</translation>
    </message>
    <message>
        <source>Merge now</source>
        <translation>Nu samenvoegen</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Stappen tonen</translation>
    </message>
    <message>
        <source>Go live…</source>
        <translation>Live gaan…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Problemen tonen</translation>
    </message>
    <message>
        <source>Save to service</source>
        <translation>Opslaan in de dienst</translation>
    </message>
    <message>
        <source>Renew address…</source>
        <translation>Adres vernieuwen…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Renew before you publish. First to end: %1.</source>
        <translation>Vernieuw voordat u publiceert. Eindigt het eerst: %1.</translation>
    </message>
    <message>
        <source>An operation of this offer is under way on the service.</source>
        <translation>Op de dienst loopt een opdracht van deze aanbieding.</translation>
    </message>
    <message>
        <source>The last publish failed: correct what was wrong, then publish again.</source>
        <translation>De laatste publicatie is mislukt: verbeter wat er mis was en publiceer opnieuw.</translation>
    </message>
</context>
<context>
    <name>pubconsole::NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>pubconsole::NoteView</name>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::Notifier</name>
    <message>
        <source>%1 needs your review</source>
        <translation>%1 wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>The preview is ready. Look at it, then go live or cancel. (%1)</source>
        <translation>De preview is klaar. Bekijk ze, en ga dan live of annuleer. (%1)</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 is live</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 is gepubliceerd</translation>
    </message>
    <message>
        <source>%1: %2. (%3)</source>
        <translation>%1: %2. (%3)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 is mislukt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is canceled</source>
        <translation>%1 is geannuleerd</translation>
    </message>
    <message>
        <source>%1 was canceled. (%2)</source>
        <translation>%1 werd geannuleerd. (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>pubconsole::ObjectFieldEditor</name>
    <message>
        <source>Hide fields</source>
        <translation>Velden verbergen</translation>
    </message>
    <message>
        <source>Show fields</source>
        <translation>Velden tonen</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Velden van %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferAdoption</name>
    <message>
        <source>Local draft</source>
        <translation>Lokaal concept</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Save to service</source>
        <translation>Opslaan in de dienst</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferFile</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB and was not opened.</source>
        <translation>%1 is groter dan 64 MB en is niet geopend.</translation>
    </message>
    <message>
        <source>%1 is no offer: %2</source>
        <translation>%1 is geen aanbieding: %2</translation>
    </message>
    <message>
        <source>%1 is no offer: entry %2 of its list is no plan.</source>
        <translation>%1 is geen aanbieding: onderdeel %2 van de lijst is geen plan.</translation>
    </message>
    <message>
        <source>%1 is no offer: it has no definition and no plans.</source>
        <translation>%1 is geen aanbieding: er is geen definitie en er zijn geen plannen.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 is niet geopend. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferHeader</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Versienummer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gesplitst</translation>
    </message>
    <message>
        <source>New offer from this file…</source>
        <translation>Nieuwe aanbieding uit dit bestand…</translation>
    </message>
    <message>
        <source>Replace draft of…</source>
        <translation>Concept vervangen van…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergelijken met…</translation>
    </message>
    <message>
        <source>Up to the current one, %1</source>
        <translation>Tot en met de huidige, %1</translation>
    </message>
    <message>
        <source>No profile is open.</source>
        <translation>Er is geen profiel open.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferImage</name>
    <message>
        <source>Not usable: it has no address</source>
        <translation>Onbruikbaar: er is geen adres</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferSaves</name>
    <message>
        <source>Your edits are kept here.</source>
        <translation>Uw wijzigingen blijven hier bewaard.</translation>
    </message>
    <message>
        <source>The program ended while %1 was being saved, and whether the service has it is not known yet. It is looked for over the next minutes.</source>
        <translation>Het programma eindigde terwijl %1 werd opgeslagen, en of de dienst het heeft is nog niet bekend. De komende minuten wordt ernaar gezocht.</translation>
    </message>
    <message>
        <source>The program ended while %1 was being saved: the service was asked, and has it.</source>
        <translation>Het programma eindigde terwijl %1 opgeslagen werd: de dienst is gevraagd, en heeft het.</translation>
    </message>
    <message>
        <source>The program ended while %1 was being saved: the service was asked, and shows no sign of it.</source>
        <translation>Het programma eindigde terwijl %1 werd opgeslagen: de dienst is gevraagd en toont er geen teken van.</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation>Uw wijzigingen blijven bewaard.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>Not saved: the offer is being read. Save again when it is there.</source>
        <translation>Niet opgeslagen: de aanbieding wordt gelezen. Sla opnieuw op als zij er is.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>The service never gives back secret fields, and these are empty here:
%1
Saving may erase them there. To keep them, cancel and enter them again.</source>
        <translation>De dienst geeft geheime velden nooit terug, en deze zijn hier leeg:
%1
Opslaan kan ze daar wissen. Annuleer en voer ze opnieuw in om ze te behouden.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s): %1. As far as is known they are not on the service.</source>
        <translation>
            <numerusform>%n concept teruggevonden: %1. Voor zover bekend staat het niet in de dienst.</numerusform>
            <numerusform>%n concepten teruggevonden: %1. Voor zover bekend staan ze niet in de dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Verschil tonen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>You kept %n local draft(s): %1.</source>
        <translation>
            <numerusform>U bewaarde %n lokaal concept: %1.</numerusform>
            <numerusform>U bewaarde %n lokale concepten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Discard drafts</source>
        <translation>Concepten weggooien</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s): %1? What was typed there cannot be brought back.</source>
        <translation>
            <numerusform>%n concept weggooien: %1? Wat daar getypt is, komt niet terug.</numerusform>
            <numerusform>%n concepten weggooien: %1? Wat daar getypt is, komt niet terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Someone has created an offer %1 on the service. Your draft is kept; save it to merge both.</source>
        <translation>Iemand heeft op de dienst een aanbieding %1 gemaakt. Uw concept is bewaard; sla het op om beide samen te voegen.</translation>
    </message>
    <message>
        <source>Changed on the service at %1 by someone else.</source>
        <translation>Om %1 door iemand anders in de dienst gewijzigd.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Merge now</source>
        <translation>Nu samenvoegen</translation>
    </message>
    <message>
        <source>Not merged: %1</source>
        <translation>Niet samengevoegd: %1</translation>
    </message>
    <message>
        <source>Not saved: someone else changed the offer on the service. To merge, correct the JSON and save again. %1</source>
        <translation>Niet opgeslagen: iemand anders heeft de aanbieding in de dienst gewijzigd. Verbeter de JSON en sla opnieuw op om samen te voegen. %1</translation>
    </message>
    <message>
        <source>Not saved: someone else changed %1 on the service.</source>
        <translation>Niet opgeslagen: iemand anders heeft %1 in de dienst gewijzigd.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferSchema</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: another order</source>
        <translation>%1: een andere volgorde</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferSnapshot</name>
    <message>
        <source>It is no offer.</source>
        <translation>Het is geen aanbieding.</translation>
    </message>
    <message>
        <source>It is another offer than %1.</source>
        <translation>Het is een andere aanbieding dan %1.</translation>
    </message>
    <message>
        <source>It is an offer without a type.</source>
        <translation>Het is een aanbieding zonder type.</translation>
    </message>
    <message>
        <source>It is an offer without a definition.</source>
        <translation>Het is een aanbieding zonder definitie.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferStore</name>
    <message>
        <source>Needs your review</source>
        <translation>Wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Publishing, step %1 of %2</source>
        <translation>Publiceren, stap %1 van %2</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Mislukt bij %1</translation>
    </message>
    <message>
        <source>Local draft</source>
        <translation>Lokaal concept</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wordt geannuleerd…</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wordt gepubliceerd</translation>
    </message>
    <message>
        <source>Live · publish canceled</source>
        <translation>Live · publicatie geannuleerd</translation>
    </message>
    <message>
        <source>Going live, step %1 of %2</source>
        <translation>Gaat live, stap %1 van %2</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Gaat live</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferTab</name>
    <message>
        <source>JSON has an error on line %1. The form shows the offer as it was before it.</source>
        <translation>JSON heeft een fout op regel %1. Het formulier toont de aanbieding zoals ze daarvoor was.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>There is nothing in this slot yet: the offer was never published to it.</source>
        <translation>In dit stadium is nog niets: de aanbieding is er nooit in gepubliceerd.</translation>
    </message>
    <message>
        <source>The service has no such version of this offer.</source>
        <translation>De dienst heeft geen zulke versie van deze aanbieding.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Reading the offer…</source>
        <translation>De aanbieding wordt gelezen…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>JSON has an error on line %1</source>
        <translation>JSON heeft een fout op regel %1</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>copy from %1</source>
        <translation>kopie van %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>een bestand</translation>
    </message>
    <message>
        <source>a file in %1, saved in UTF-8</source>
        <translation>een bestand in %1, wordt opgeslagen in UTF-8</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved. Checking…</source>
        <translation>Nog niet bekend of het is opgeslagen. Controleren…</translation>
    </message>
    <message>
        <source>not known whether it is saved</source>
        <translation>niet bekend of het is opgeslagen</translation>
    </message>
    <message>
        <source>This is what is in preview.</source>
        <translation>Dit is wat in preview staat.</translation>
    </message>
    <message>
        <source>This is what is in production.</source>
        <translation>Dit is wat in productie staat.</translation>
    </message>
    <message>
        <source>This is version %1 of the offer.</source>
        <translation>Dit is versie %1 van de aanbieding.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>The JSON has an error on line %1, which has to be corrected there first.</source>
        <translation>De JSON heeft een fout op regel %1, die daar eerst verbeterd moet worden.</translation>
    </message>
    <message>
        <source>It cannot be changed here.</source>
        <translation>Het kan hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>What you typed was not taken: only the draft can be changed.</source>
        <translation>Wat u typte is niet overgenomen: alleen het concept kan gewijzigd worden.</translation>
    </message>
    <message>
        <source>What you typed was not taken.</source>
        <translation>Wat u typte is niet overgenomen.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Concept bewerken</translation>
    </message>
    <message>
        <source>Local draft</source>
        <translation>Lokaal concept</translation>
    </message>
    <message>
        <source>This offer is not on the service yet: save it, and later publish it, first.</source>
        <translation>Deze aanbieding staat nog niet bij de dienst: sla haar eerst op en publiceer haar later.</translation>
    </message>
    <message>
        <source>This offer has no version yet.</source>
        <translation>Deze aanbieding heeft nog geen versie.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferTableModel</name>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>pubconsole::OfferTreeModel</name>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, niet opgeslagen</translation>
    </message>
    <message>
        <source>Not refreshed</source>
        <translation>Niet ververst</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Wacht op u (%1)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Recovered draft</source>
        <translation>Teruggevonden concept</translation>
    </message>
</context>
<context>
    <name>pubconsole::OffersEmpty</name>
    <message>
        <source>Refreshing… None of the offers that are here by now matches the filter.</source>
        <translation>Verversen… Geen van de aanbiedingen die er al zijn, past bij het filter.</translation>
    </message>
    <message>
        <source>Not all offers could be read. None of those that are here matches the filter.</source>
        <translation>Niet alle aanbiedingen konden gelezen worden. Geen van die er zijn, past bij het filter.</translation>
    </message>
    <message>
        <source>No offer matches the filter.</source>
        <translation>Geen aanbieding past bij het filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Verversen…</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>De aanbiedingen konden niet gelezen worden.</translation>
    </message>
    <message>
        <source>No offers.</source>
        <translation>Geen aanbiedingen.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OffersView</name>
    <message>
        <source>Filter offers</source>
        <translation>Aanbiedingen filteren</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
</context>
<context>
    <name>pubconsole::OpenOffers</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationCommands</name>
    <message>
        <source>Not published: %1</source>
        <translation>Niet gepubliceerd: %1</translation>
    </message>
    <message>
        <source>Select an offer first.</source>
        <translation>Kies eerst een aanbieding.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>None of these offers is waiting for your review.</source>
        <translation>Geen van deze aanbiedingen wacht op uw beoordeling.</translation>
    </message>
    <message>
        <source>The offer is not waiting for your review.</source>
        <translation>De aanbieding wacht niet op uw beoordeling.</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publiceren…</translation>
    </message>
    <message>
        <source>This offer is not on the service yet. Save it to the service first.</source>
        <translation>Deze aanbieding staat nog niet bij de dienst. Sla haar daar eerst op.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Beoordelen…</translation>
    </message>
    <message>
        <source>&amp;Go live…</source>
        <translation>&amp;Live gaan…</translation>
    </message>
    <message>
        <source>&amp;Cancel operation…</source>
        <translation>Opdracht &amp;annuleren…</translation>
    </message>
    <message>
        <source>No operation is under way for this offer.</source>
        <translation>Er loopt geen opdracht voor deze aanbieding.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationDialog</name>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationFailure</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1 is mislukt.</translation>
    </message>
    <message>
        <source>%1 failed at %2.</source>
        <translation>%1 is mislukt bij %2.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>De dienst gaf geen reden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>en nog %n bericht</numerusform>
            <numerusform>en nog %n berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationMessages</name>
    <message>
        <source>Problems and the steps have all of it.</source>
        <translation>Bij Problemen en de stappen staat alles.</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Stappen tonen</translation>
    </message>
    <message>
        <source>The preview of %1 is ready and waits for your review.</source>
        <translation>De preview van %1 is klaar en wacht op uw beoordeling.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Bekijken…</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationModel</name>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Laatste nieuws</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Wacht op u (%1)</translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <translation>Loopt (%1)</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>Klaar (%1)</translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation>langer dan geschat</translation>
    </message>
    <message>
        <source>longer than 9 of 10 before</source>
        <translation>langer dan 9 van de 10 eerder</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationPanel</name>
    <message>
        <source>What the service said</source>
        <translation>Wat de dienst zei</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationRecord</name>
    <message>
        <source>The operation has ended.</source>
        <translation>De opdracht is beëindigd.</translation>
    </message>
    <message>
        <source>The service has not confirmed the operation yet.</source>
        <translation>De dienst heeft de opdracht nog niet bevestigd.</translation>
    </message>
    <message>
        <source>A cancel is under way.</source>
        <translation>Er wordt al geannuleerd.</translation>
    </message>
    <message>
        <source>The service does not allow it now: %1</source>
        <translation>De dienst staat het nu niet toe: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gaan</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wordt geannuleerd…</translation>
    </message>
    <message>
        <source>Complete, the cancel came too late</source>
        <translation>Voltooid, het annuleren kwam te laat</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1 of %2  %3</source>
        <translation>%1 van %2  %3</translation>
    </message>
    <message>
        <source>Status temporarily unavailable, last known %1</source>
        <translation>Status tijdelijk niet beschikbaar, laatst bekend %1</translation>
    </message>
    <message>
        <source>The cancel was accepted at %1, but the operation goes on.</source>
        <translation>De annulering is om %1 aanvaard, maar de opdracht gaat door.</translation>
    </message>
    <message>
        <source>Not known yet. Checking…</source>
        <translation>Nog niet bekend. Controleren…</translation>
    </message>
    <message>
        <source>Not known whether it was started</source>
        <translation>Niet bekend of het is gestart</translation>
    </message>
    <message>
        <source>Nothing shows that the cancel of %1 reached the service; the operation goes on.</source>
        <translation>Niets toont dat de annulering van %1 de dienst heeft bereikt; de opdracht gaat door.</translation>
    </message>
    <message>
        <source>Not canceled: %1</source>
        <translation>Niet geannuleerd: %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, stap %2 van %3</translation>
    </message>
    <message>
        <source>%1, %2 % of it</source>
        <translation>%1, %2 % daarvan</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationService</name>
    <message>
        <source>The program ended before the service answered.</source>
        <translation>Het programma eindigde voor de dienst antwoordde.</translation>
    </message>
    <message>
        <source>The answer names no operation.</source>
        <translation>Het antwoord noemt geen opdracht.</translation>
    </message>
    <message>
        <source>%1 Whether it was started is not known: what ran before could not be read. Look at the offer&apos;s status before you try again.</source>
        <translation>%1 Of het is gestart is niet bekend: wat daarvoor liep kon niet worden gelezen. Bekijk de status van de aanbieding voordat u het opnieuw probeert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Whether it was started is not known. The service was asked for %n minute(s) and shows no sign of it. Look at the offer&apos;s status before you try again.</source>
        <translation>
            <numerusform>%1 Of het is gestart is niet bekend. De dienst werd %n minuut lang gevraagd en toont er geen teken van. Bekijk de status van de aanbieding voordat u het opnieuw probeert.</numerusform>
            <numerusform>%1 Of het is gestart is niet bekend. De dienst werd %n minuten lang gevraagd en toont er geen teken van. Bekijk de status van de aanbieding voordat u het opnieuw probeert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Whether it was started is not known yet: the service could not be asked. %2</source>
        <translation>%1 Of het is gestart is nog niet bekend: de dienst kon niet worden gevraagd. %2</translation>
    </message>
    <message>
        <source>%1 Whether it was started is not known yet: the service does not show it. It is looked for again over the next minutes.</source>
        <translation>%1 Of het is gestart is nog niet bekend: de dienst toont het niet. De komende minuten wordt er opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>The answer names an operation that was there before.</source>
        <translation>Het antwoord noemt een opdracht die er al was.</translation>
    </message>
    <message>
        <source>Nothing was sent: the operation could not be written down on this computer. %1</source>
        <translation>Er is niets verzonden: de opdracht kon niet op deze computer vastgelegd worden. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the cancel could not be written down on this computer. %1</source>
        <translation>Er is niets verzonden: de annulering kon niet op deze computer vastgelegd worden. %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationTexts</name>
    <message>
        <source>This step takes longer than the service estimated.</source>
        <translation>Deze stap duurt langer dan de dienst schatte.</translation>
    </message>
    <message>
        <source>Ready for your review: %1</source>
        <translation>Klaar voor uw beoordeling: %1</translation>
    </message>
    <message>
        <source>Probably done: %1</source>
        <translation>Waarschijnlijk klaar: %1</translation>
    </message>
    <message>
        <source>Offer: %1/%2</source>
        <translation>Aanbieding: %1/%2</translation>
    </message>
    <message>
        <source>Operation: %1, %2</source>
        <translation>Opdracht: %1, %2</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Stap: %1</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Locatie: %1</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Correlatie-id: %1</translation>
    </message>
    <message>
        <source>(not opened: only http and https addresses without a user name are)</source>
        <translation>(niet geopend: alleen http- en https-adressen zonder gebruikersnaam worden geopend)</translation>
    </message>
    <message>
        <source>usually %1 here, 9 of 10 within %2</source>
        <translation>hier gewoonlijk %1, 9 van de 10 binnen %2</translation>
    </message>
    <message>
        <source>This step takes longer than 9 of 10 did here before.</source>
        <translation>Deze stap duurt langer dan 9 van de 10 hier eerder.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationWatcher</name>
    <message>
        <source>The service does not know this operation by its address, and the status of the offer may be that of an earlier one.</source>
        <translation>De dienst kent deze opdracht niet onder haar adres, en de status van de aanbieding kan die van een eerdere zijn.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Open offer</source>
        <translation>Aanbieding openen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Copy messages</source>
        <translation>Berichten kopiëren</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 openen…</translation>
    </message>
    <message>
        <source>What is under way could not be read.</source>
        <translation>Wat er loopt, kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Verversen…</translation>
    </message>
    <message>
        <source>No operations. Publish an offer to start one; operations that others start appear here too.</source>
        <translation>Geen opdrachten. Publiceer een aanbieding om er een te beginnen; opdrachten die anderen beginnen staan hier ook.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n loopt</numerusform>
            <numerusform>%n lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n wacht op u</numerusform>
            <numerusform>%n wachten op u</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations (%1)</source>
        <translation>Opdrachten (%1)</translation>
    </message>
</context>
<context>
    <name>pubconsole::OverviewPage</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Plan toevoegen…</translation>
    </message>
    <message>
        <source>what was done and seen last</source>
        <translation>wat het laatst is gedaan en gezien</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>on this computer alone</source>
        <translation>alleen op deze computer</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>gewijzigd %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) here</source>
        <translation>
            <numerusform>%n niet opgeslagen wijziging hier</numerusform>
            <numerusform>%n niet opgeslagen wijzigingen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Open preview link</source>
        <translation>Previewkoppeling openen</translation>
    </message>
    <message>
        <source>Open live link</source>
        <translation>Live-koppeling openen</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Openen in Partner Center</translation>
    </message>
    <message>
        <source>No link is known for this offer yet.</source>
        <translation>Van deze aanbieding is nog geen koppeling bekend.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>pubconsole::OverwriteDialog</name>
    <message>
        <source>Overwrite %1</source>
        <translation>%1 overschrijven</translation>
    </message>
    <message>
        <source>their changes are lost</source>
        <translation>hun wijzigingen gaan verloren</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Aanbieding-id</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Typ %1 om door te gaan.</translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation>De hunne overschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Type the offer id to go on.</source>
        <translation>Typ de aanbieding-id om door te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that someone else changed go back to what you have. That is written to the history.</source>
        <translation>
            <numerusform>%n veld dat iemand anders wijzigde, gaat terug naar wat u heeft. Dat komt in de geschiedenis.</numerusform>
            <numerusform>%n velden die iemand anders wijzigde, gaan terug naar wat u heeft. Dat komt in de geschiedenis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::OwnFolder</name>
    <message>
        <source>It is no folder.</source>
        <translation>Het is geen map.</translation>
    </message>
    <message>
        <source>%1 cannot be used to keep files in. %2</source>
        <translation>%1 kan niet worden gebruikt om bestanden in te bewaren. %2</translation>
    </message>
    <message>
        <source>Others could write into %1 until now; from now on only you can. Look through what stands there.</source>
        <translation>Anderen konden tot nu toe in %1 schrijven; vanaf nu kunt alleen u dat. Kijk na wat daar staat.</translation>
    </message>
    <message>
        <source>Others can write into %1: what the program keeps in %2 can be replaced by them. Take that permission away, or use another folder.</source>
        <translation>Anderen kunnen in %1 schrijven: wat het programma in %2 bewaart, kunnen zij vervangen. Neem die toestemming weg, of gebruik een andere map.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PlaceCommands</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rversen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Expiring images…</source>
        <translation>A&amp;flopende images…</translation>
    </message>
    <message>
        <source>&amp;Compare slots</source>
        <translation>Stadia &amp;vergelijken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Copy link to offer</source>
        <translation>Link naar aanbieding kopiëren</translation>
    </message>
</context>
<context>
    <name>pubconsole::PlaceModel</name>
    <message>
        <source>Local draft</source>
        <translation>Lokaal concept</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Functie</translation>
    </message>
</context>
<context>
    <name>pubconsole::PlanGlanceModel</name>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Private, %n id(s)</source>
        <translation>
            <numerusform>Besloten, %n id</numerusform>
            <numerusform>Besloten, %n id&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Newest image</source>
        <translation>Nieuwste image</translation>
    </message>
    <message>
        <source>Address ends</source>
        <translation>Adres eindigt</translation>
    </message>
</context>
<context>
    <name>pubconsole::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New plan id</source>
        <translation>Nieuwe plan-id</translation>
    </message>
    <message>
        <source>id of a new plan</source>
        <translation>id van een nieuw plan</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Plan toevoegen</translation>
    </message>
    <message>
        <source>Clone plan</source>
        <translation>Plan klonen</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Plan verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>(plan %1 without an id)</source>
        <translation>(plan %1 zonder id)</translation>
    </message>
    <message>
        <source>A plan id has at most 50 small letters, digits and dashes, and no dash at the end.</source>
        <translation>Een plan-id heeft hoogstens 50 kleine letters, cijfers en streepjes, en geen streepje aan het eind.</translation>
    </message>
    <message>
        <source>There is a plan %1 already.</source>
        <translation>Er is al een plan %1.</translation>
    </message>
    <message>
        <source>Enter an id for the new plan first.</source>
        <translation>Voer eerst een id voor het nieuwe plan in.</translation>
    </message>
    <message>
        <source>Add plan %1</source>
        <translation>Plan %1 toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Remove plan %1</source>
        <translation>Plan %1 verwijderen</translation>
    </message>
    <message>
        <source>Move plan</source>
        <translation>Plan verplaatsen</translation>
    </message>
    <message>
        <source>The plan is public: publishing the draft without it takes it off the marketplace.</source>
        <translation>Het plan is openbaar: het concept zonder dit plan publiceren haalt het van de marketplace.</translation>
    </message>
    <message>
        <source>This offer has no plan yet.</source>
        <translation>Deze aanbieding heeft nog geen plan.</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Plan toevoegen…</translation>
    </message>
    <message>
        <source>Prices, license and trial:</source>
        <translation>Prijzen, licentie en proefversie:</translation>
    </message>
    <message>
        <source>Show in Prices</source>
        <translation>Tonen bij Prijzen</translation>
    </message>
    <message>
        <source>Prices, license and trial of this plan are in the section Prices.</source>
        <translation>Prijzen, licentie en proefversie van dit plan staan bij Prijzen.</translation>
    </message>
    <message>
        <source>Remove plan %1 with everything in it from the draft? Undo brings it back.</source>
        <translation>Plan %1 met alles erin uit het concept verwijderen? Ongedaan maken brengt het terug.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PreferencesDialog</name>
    <message>
        <source>Tell me on the desktop when an operation needs me or ends</source>
        <translation>Op het bureaublad melden als een opdracht mij nodig heeft of eindigt</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> per minuut</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Requests of its own accord</source>
        <translation>Eigen verzoeken</translation>
    </message>
    <message>
        <source>Disk signatures last at least</source>
        <translation>Handtekeningen van schijven gelden minstens</translation>
    </message>
    <message>
        <source>Language and requests count from the next start or profile on.</source>
        <translation>Taal en verzoeken gelden vanaf de volgende start of het volgende profiel.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Extra CA-bestand</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem zegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>only if it asks for one</source>
        <translation>alleen als hij erom vraagt</translation>
    </message>
    <message>
        <source>Leave empty to keep the one that is stored</source>
        <translation>Leeg laten om het bewaarde te houden</translation>
    </message>
    <message>
        <source>a PEM file that is trusted beside the system&apos;s authorities</source>
        <translation>een PEM-bestand dat naast de autoriteiten van het systeem wordt vertrouwd</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxygebruiker</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxywachtwoord</translation>
    </message>
    <message>
        <source>No proxy for</source>
        <translation>Geen proxy voor</translation>
    </message>
    <message>
        <source>The password is kept in the keyring. A certificate that is not trusted cannot be accepted.</source>
        <translation>Het wachtwoord wordt in de sleutelbos bewaard. Een certificaat dat niet vertrouwd is kan niet worden aanvaard.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Voer de host van de proxy in.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceChanges</name>
    <message numerus="yes">
        <source>and %n more price(s)</source>
        <translation>
            <numerusform>en nog %n prijs</numerusform>
            <numerusform>en nog %n prijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %4 (raised): the service is likely to refuse it</source>
        <translation>%1: %2 → %3 %4 (verhoogd): de dienst weigert het waarschijnlijk</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %4 (raised %5 %): the service is likely to refuse it</source>
        <translation>%1: %2 → %3 %4 (%5 % verhoogd): de dienst weigert het waarschijnlijk</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %4 (lowered)</source>
        <translation>%1: %2 → %3 %4 (verlaagd)</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %4 (lowered %5 %)</source>
        <translation>%1: %2 → %3 %4 (%5 % verlaagd)</translation>
    </message>
    <message>
        <source>%1: %2 %3 (new)</source>
        <translation>%1: %2 %3 (nieuw)</translation>
    </message>
    <message>
        <source>%1: %2 %3 (no longer there)</source>
        <translation>%1: %2 %3 (niet meer aanwezig)</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceChart</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Price by core size</source>
        <translation>Prijs per kerngrootte</translation>
    </message>
    <message>
        <source>Price by core size of %1</source>
        <translation>Prijs per kerngrootte van %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Missing in the draft</source>
        <translation>Ontbreekt in het concept</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Cores (logarithmic)</source>
        <translation>Kernen (logaritmisch)</translation>
    </message>
    <message>
        <source>Prices by core size, draft and production, of %1.</source>
        <translation>Prijzen per kerngrootte, concept en productie, van %1.</translation>
    </message>
    <message>
        <source>Prices by core size of %1.</source>
        <translation>Prijzen per kerngrootte van %1.</translation>
    </message>
    <message>
        <source>The table Chart values says the same in words.</source>
        <translation>De tabel Waarden van de grafiek zegt hetzelfde in woorden.</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logaritmisch)</translation>
    </message>
    <message>
        <source>%1 (linear)</source>
        <translation>%1 (lineair)</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceChartModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>Kerngrootte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>concept %1</translation>
    </message>
    <message>
        <source>production %1</source>
        <translation>productie %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceChartPanel</name>
    <message>
        <source>Chart values</source>
        <translation>Waarden van de grafiek</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>What the chart shows, in words.</source>
        <translation>Wat de grafiek toont, in woorden.</translation>
    </message>
    <message>
        <source>The chart as a PNG or SVG file.</source>
        <translation>De grafiek als PNG- of SVG-bestand.</translation>
    </message>
    <message>
        <source>There are no prices to draw.</source>
        <translation>Er zijn geen prijzen om te tekenen.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are drawn. Select cells of others in the grid to see those.</source>
        <translation>%1 van %2 kolommen zijn getekend. Selecteer cellen van andere in het raster om die te zien.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceCommands</name>
    <message>
        <source>Export prices…</source>
        <translation>Prijzen exporteren…</translation>
    </message>
    <message>
        <source>Export prices of %1</source>
        <translation>Prijzen van %1 exporteren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Werkmap (*.xlsx);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceDialog</name>
    <message>
        <source>This changes nothing.</source>
        <translation>Dit wijzigt niets.</translation>
    </message>
    <message>
        <source>Nobody pays another price, but how the plan is priced changes.</source>
        <translation>Niemand betaalt een andere prijs, maar hoe het plan geprijsd is wijzigt.</translation>
    </message>
    <message>
        <source>Against the draft as it is: %1.</source>
        <translation>Vergeleken met het concept zoals het is: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 then, and no longer %3 (%n price(s)).</source>
        <translation>
            <numerusform>%1 heeft dan %2, en niet meer %3 (%n prijs).</numerusform>
            <numerusform>%1 heeft dan %2, en niet meer %3 (%n prijzen).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceDialogs</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>De %n gekozen prijs</numerusform>
            <numerusform>De %n gekozen prijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle van %1</translation>
    </message>
    <message>
        <source>All of every plan</source>
        <translation>Alle van elk plan</translation>
    </message>
    <message numerus="yes">
        <source>The price of %1 would have more than %n characters. Round it first.</source>
        <translation>
            <numerusform>De prijs van %1 zou meer dan %n teken hebben. Rond eerst af.</numerusform>
            <numerusform>De prijs van %1 zou meer dan %n tekens hebben. Rond eerst af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate prices</source>
        <translation>Prijzen maken</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Price per core</source>
        <translation>Prijs per kern</translation>
    </message>
    <message>
        <source>%1 has no prices: %2. Choose another model first.</source>
        <translation>%1 heeft geen prijzen: %2. Kies eerst een ander model.</translation>
    </message>
    <message>
        <source>Enter the price of one core.</source>
        <translation>Voer de prijs van één kern in.</translation>
    </message>
    <message>
        <source>Scale prices</source>
        <translation>Prijzen schalen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Percent more, or less below zero</source>
        <translation>Procent meer, of minder onder nul</translation>
    </message>
    <message>
        <source>Enter percent, such as -5.</source>
        <translation>Voer een percentage in, zoals -5.</translation>
    </message>
    <message>
        <source>Less than nothing is no price: enter -100 or more.</source>
        <translation>Minder dan niets is geen prijs: voer -100 of meer in.</translation>
    </message>
    <message>
        <source>Round prices</source>
        <translation>Prijzen afronden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>To multiples of</source>
        <translation>Op veelvouden van</translation>
    </message>
    <message>
        <source>A half</source>
        <translation>Een half</translation>
    </message>
    <message>
        <source>goes up</source>
        <translation>gaat omhoog</translation>
    </message>
    <message>
        <source>goes to the even neighbor</source>
        <translation>gaat naar de even buur</translation>
    </message>
    <message>
        <source>Enter a step, such as 0.05.</source>
        <translation>Voer een stap in, zoals 0.05.</translation>
    </message>
    <message>
        <source>Enter a step above zero.</source>
        <translation>Voer een stap boven nul in.</translation>
    </message>
    <message>
        <source>Copy prices from plan</source>
        <translation>Prijzen van plan kopiëren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Een prijs is niet lager dan nul.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceExportDialog</name>
    <message>
        <source>Export prices</source>
        <translation>Prijzen exporteren</translation>
    </message>
    <message>
        <source>Reading %1 of %2 offers…</source>
        <translation>%1 van %2 aanbiedingen lezen…</translation>
    </message>
    <message>
        <source>No prices were written: none of the offers could be read.</source>
        <translation>Er zijn geen prijzen geschreven: geen van de aanbiedingen kon gelezen worden.</translation>
    </message>
    <message>
        <source>The prices could not be written to %1: %2</source>
        <translation>De prijzen konden niet naar %1 geschreven worden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n aanbieding kon niet gelezen worden en staat er niet in.</numerusform>
            <numerusform>%n aanbiedingen konden niet gelezen worden en staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written to %3.</source>
        <comment>prices, offers, file</comment>
        <translation>%1 van %2 geschreven naar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prijs</numerusform>
            <numerusform>%n prijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n aanbieding</numerusform>
            <numerusform>%n aanbiedingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: %1</source>
        <translation>Zonder prijs: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 schrijven…</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceFiles</name>
    <message>
        <source>Export prices</source>
        <translation>Prijzen exporteren</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Prijzen importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) written to %1.</source>
        <translation>
            <numerusform>%n prijs geschreven naar %1.</numerusform>
            <numerusform>%n prijzen geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices could not be written to %1: %2</source>
        <translation>De prijzen konden niet naar %1 geschreven worden: %2</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Werkmap (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>Bladen (*.xlsx *.ods *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>It could not be drawn.</source>
        <translation>Zij kon niet worden getekend.</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>De grafiek is geschreven naar %1.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>De grafiek kon niet worden geschreven naar %1: %2</translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <comment>file, what became of its cells</comment>
        <translation>Geïmporteerd uit %1: %2.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceGridEdits</name>
    <message numerus="yes">
        <source>A block of more than %n characters is not taken.</source>
        <translation>
            <numerusform>Een blok van meer dan %n teken wordt niet aangenomen.</numerusform>
            <numerusform>Een blok van meer dan %n tekens wordt niet aangenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste prices</source>
        <translation>Prijzen plakken</translation>
    </message>
    <message>
        <source>The block does not fit: there is no cell for its row %1, column %2. Nothing was pasted.</source>
        <translation>Het blok past niet: voor rij %1, kolom %2 ervan is er geen cel. Er is niets geplakt.</translation>
    </message>
    <message>
        <source>Clear prices</source>
        <translation>Prijzen wissen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Omlaag vullen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Naar rechts vullen</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceGridModel</name>
    <message>
        <source>All markets</source>
        <translation>Alle markten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the other form</source>
        <translation>%1 in de andere vorm</translation>
    </message>
    <message>
        <source>none in the other form</source>
        <translation>geen in de andere vorm</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>follows from the price per core</source>
        <translation>volgt uit de prijs per kern</translation>
    </message>
    <message>
        <source>production %1</source>
        <translation>productie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) free</source>
        <translation>
            <numerusform>%n maand gratis</numerusform>
            <numerusform>%n maanden gratis</numerusform>
        </translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>andere valuta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Een prijs is niet lager dan nul.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceGridView</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceHeader</name>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceImport</name>
    <message>
        <source>No prices are recognized in it: there is no row of titles such as “plan”, “market”, “core size” and “price”, and none with sizes, markets or plans over columns of prices.</source>
        <translation>Er zijn geen prijzen in herkend: er is geen rij met titels als “plan”, “market”, “core size” en “price”, en geen met grootten, markten of plannen boven kolommen met prijzen.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n prices. Nothing of it was taken.</source>
        <translation>
            <numerusform>Het heeft meer dan %n prijs. Er is niets van overgenomen.</numerusform>
            <numerusform>Het heeft meer dan %n prijzen. Er is niets van overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price below its titles.</source>
        <translation>Onder de titels staat geen prijs.</translation>
    </message>
    <message>
        <source>Its column has no title.</source>
        <translation>De kolom heeft geen titel.</translation>
    </message>
    <message>
        <source>Its column “%1” is of no core size, market or plan of this offer.</source>
        <translation>De kolom “%1” is van geen kerngrootte, markt of plan van deze aanbieding.</translation>
    </message>
    <message>
        <source>It is of the offer “%1”.</source>
        <translation>Die is van de aanbieding “%1”.</translation>
    </message>
    <message>
        <source>It is of the publisher “%1”.</source>
        <translation>Die is van de uitgever “%1”.</translation>
    </message>
    <message>
        <source>It does not say of which plan it is.</source>
        <translation>Er staat niet bij van welk plan die is.</translation>
    </message>
    <message>
        <source>“%1” is no plan of this offer.</source>
        <translation>“%1” is geen plan van deze aanbieding.</translation>
    </message>
    <message>
        <source>It is per “%1”, and the plan is paid %2.</source>
        <translation>Die is per “%1”, en het plan wordt betaald %2.</translation>
    </message>
    <message>
        <source>“%1” is no market.</source>
        <translation>“%1” is geen markt.</translation>
    </message>
    <message>
        <source>It does not say of which core size it is.</source>
        <translation>Er staat niet bij van welke kerngrootte die is.</translation>
    </message>
    <message>
        <source>“%1” is no core size.</source>
        <translation>“%1” is geen kerngrootte.</translation>
    </message>
    <message>
        <source>It is in “%1”, and the price is in %2.</source>
        <translation>Die is in “%1”, en de prijs is in %2.</translation>
    </message>
    <message>
        <source>an unknown currency</source>
        <translation>een onbekende munt</translation>
    </message>
    <message>
        <source>It says both “%1” and “%2”.</source>
        <translation>Er staat zowel “%1” als “%2”.</translation>
    </message>
    <message>
        <source>It is a formula. Put its value in its place.</source>
        <translation>Het is een formule. Zet de waarde op die plaats.</translation>
    </message>
    <message>
        <source>A price is not less than nothing.</source>
        <translation>Een prijs is niet minder dan niets.</translation>
    </message>
    <message>
        <source>%1 has another price for the same.</source>
        <translation>%1 heeft een andere prijs voor hetzelfde.</translation>
    </message>
    <message>
        <source>“%1” is not one number with a decimal comma, as the file has it.</source>
        <translation>“%1” is niet één getal met een decimale komma, zoals het bestand die heeft.</translation>
    </message>
    <message>
        <source>“%1” is not one number with a decimal point, as the file has it.</source>
        <translation>“%1” is niet één getal met een decimale punt, zoals het bestand die heeft.</translation>
    </message>
    <message>
        <source>There is no price in its row.</source>
        <translation>In de rij staat geen prijs.</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceImportDialog</name>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Prijzen importeren</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blad %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Point, as in 0.50</source>
        <translation>Punt, als in 0.50</translation>
    </message>
    <message>
        <source>Comma, as in 0,50</source>
        <translation>Komma, als in 0,50</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>What is shown is read-only.</source>
        <translation>Wat getoond wordt is alleen-lezen.</translation>
    </message>
    <message>
        <source>“Apply” changes %1 and adds %2, in one step that can be undone.</source>
        <translation>“Toepassen” wijzigt %1 en voegt er %2 toe, in één stap die ongedaan gemaakt kan worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prijs</numerusform>
            <numerusform>%n prijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Dit wijzigt niets.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rejected cell(s) the draft keeps what it has.</source>
        <translation>
            <numerusform>Van %n geweigerde cel houdt het concept wat het heeft.</numerusform>
            <numerusform>Van %n geweigerde cellen houdt het concept wat het heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceImportModel</name>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>Kerngrootte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceTerms</name>
    <message>
        <source>Other fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>What this program does not know of the plan&apos;s prices. It is kept as it is.</source>
        <translation>Wat dit programma van de prijzen van het plan niet kent. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Voorwaarden van %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Problems</source>
        <translation>
            <numerusform>Nog %n bij Problemen</numerusform>
            <numerusform>Nog %n bij Problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PriceTexts</name>
    <message>
        <source>shared core</source>
        <translation>gedeelde kern</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n kern</numerusform>
            <numerusform>%n kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>per core</source>
        <translation>per kern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>bring your own license</source>
        <translation>eigen licentie gebruiken</translation>
    </message>
    <message>
        <source>a price per core</source>
        <translation>een prijs per kern</translation>
    </message>
    <message>
        <source>prices for sizes</source>
        <translation>prijzen per aantal kernen</translation>
    </message>
    <message>
        <source>prices for markets</source>
        <translation>prijzen per markt</translation>
    </message>
    <message>
        <source>prices for markets and sizes</source>
        <translation>prijzen per markt en aantal kernen</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>een spreadsheet</translation>
    </message>
    <message>
        <source>%1/hour</source>
        <translation>%1/uur</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/maand</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>%1 verhoogd</translation>
    </message>
    <message>
        <source>raised %1 (%2 %)</source>
        <translation>%1 verhoogd (%2 %)</translation>
    </message>
    <message>
        <source>lowered %1</source>
        <translation>%1 verlaagd</translation>
    </message>
    <message>
        <source>lowered %1 (%2 %)</source>
        <translation>%1 verlaagd (%2 %)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>missing, was %1</source>
        <translation>ontbreekt, was %1</translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n verhoogd</numerusform>
            <numerusform>%n verhoogd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lowered</source>
        <translation>
            <numerusform>%n verlaagd</numerusform>
            <numerusform>%n verlaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 99.9</source>
        <translation>meer dan 99,9</translation>
    </message>
</context>
<context>
    <name>pubconsole::PricedPlans</name>
    <message>
        <source>(plan %1 without an id)</source>
        <translation>(plan %1 zonder id)</translation>
    </message>
</context>
<context>
    <name>pubconsole::PricesPage</name>
    <message>
        <source>Generate…</source>
        <translation>Maken…</translation>
    </message>
    <message>
        <source>A price for each core size from the price of one core.</source>
        <translation>Een prijs voor elke kerngrootte uit de prijs van één kern.</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Schalen…</translation>
    </message>
    <message>
        <source>Prices so many percent higher or lower.</source>
        <translation>Prijzen zoveel procent hoger of lager.</translation>
    </message>
    <message>
        <source>Round…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Prices to multiples of a step, such as 0.05.</source>
        <translation>Prijzen op veelvouden van een stap, zoals 0.05.</translation>
    </message>
    <message>
        <source>Copy from plan…</source>
        <translation>Van plan kopiëren…</translation>
    </message>
    <message>
        <source>The prices of another plan.</source>
        <translation>De prijzen van een ander plan.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle plannen</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>Model van %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Make equal to “%1”</source>
        <translation>Gelijkmaken aan “%1”</translation>
    </message>
    <message>
        <source>%1: %2 do not say the same. The grid shows and edits the first of them.</source>
        <translation>%1: %2 zeggen niet hetzelfde. Het raster toont en bewerkt de eerste ervan.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Make prices equal</source>
        <translation>Prijzen gelijkmaken</translation>
    </message>
    <message>
        <source>Nothing is known to be in production.</source>
        <translation>Van productie is niets bekend.</translation>
    </message>
    <message>
        <source>All prices are those in production.</source>
        <translation>Alle prijzen zijn die in productie.</translation>
    </message>
    <message>
        <source>Against production: %1.</source>
        <translation>Vergeleken met productie: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the address of the spreadsheet</source>
        <translation>het adres van het rekenblad</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Model wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Change model of %1</source>
        <translation>Model van %1 wijzigen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Prices from a file, after you saw what would change.</source>
        <translation>Prijzen uit een bestand, nadat u zag wat er zou veranderen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>The prices as they are here, saved or not, as a file.</source>
        <translation>De prijzen zoals ze hier zijn, opgeslagen of niet, als bestand.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Prices by core size, draft against production.</source>
        <translation>Prijzen per kerngrootte, concept naast productie.</translation>
    </message>
    <message>
        <source>In the other form: %1</source>
        <translation>In de andere vorm: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The prices of %1 become those of “%2”. What only the other form has goes: %3. Undo brings it back.</source>
        <translation>De prijzen van %1 worden die van “%2”. Wat alleen de andere vorm heeft, vervalt: %3. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Make equal</source>
        <translation>Gelijkmaken</translation>
    </message>
    <message>
        <source>%1 becomes: %2. This takes out of the draft: %3. Undo brings it back.</source>
        <translation>%1 wordt: %2. Dit gaat uit het concept: %3. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>%1 is priced like that once it has such a price: there is none in the draft yet.</source>
        <translation>%1 heeft dit prijsmodel zodra er zo&apos;n prijs is: in het concept staat er nog geen.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProblemList</name>
    <message>
        <source>The service said so while publishing.</source>
        <translation>Dat zei de dienst bij het publiceren.</translation>
    </message>
    <message>
        <source>The offer has nothing there.</source>
        <translation>De aanbieding heeft daar niets.</translation>
    </message>
    <message>
        <source>The offer still has %1 there.</source>
        <translation>De aanbieding heeft daar nog %1.</translation>
    </message>
    <message>
        <source>Correct the text on this line.</source>
        <translation>Corrigeer de tekst op deze regel.</translation>
    </message>
    <message>
        <source>%1 Everything else is checked as the offer was before.</source>
        <translation>%1 Al het andere wordt gecontroleerd zoals de aanbieding daarvoor was.</translation>
    </message>
    <message>
        <source>The service said so at %1.</source>
        <translation>De dienst zei dit om %1.</translation>
    </message>
    <message>
        <source>The service said so on %1.</source>
        <translation>De dienst zei dit op %1.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>JSON, line %1</source>
        <translation>JSON, regel %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Open an offer to see its problems.</source>
        <translation>Open een aanbieding om de problemen te zien.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Er zijn geen problemen gevonden.</translation>
    </message>
    <message>
        <source>No problems in what you edited. Check looks at everything.</source>
        <translation>Geen problemen in wat u bewerkte. Controleren bekijkt alles.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles controleren</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemen (%1)</translation>
    </message>
    <message>
        <source>Show %1 as a note only</source>
        <translation>%1 alleen als opmerking tonen</translation>
    </message>
    <message>
        <source>Silence %1 in this profile</source>
        <translation>%1 in dit profiel verzwijgen</translation>
    </message>
    <message numerus="yes">
        <source>Restore all rules (%n changed)</source>
        <translation>
            <numerusform>Alle regels herstellen (%n gewijzigd)</numerusform>
            <numerusform>Alle regels herstellen (%n gewijzigd)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::Profile</name>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message>
        <source>The endpoint must be an https address (http only to this computer).</source>
        <translation>Het eindpunt moet een https-adres zijn (http alleen naar deze computer).</translation>
    </message>
    <message>
        <source>The authority must be an https address (http only to this computer).</source>
        <translation>De authority moet een https-adres zijn (http alleen naar deze computer).</translation>
    </message>
    <message>
        <source>Enter the tenant id: a GUID or a domain.</source>
        <translation>Voer de tenant-id in: een GUID of een domein.</translation>
    </message>
    <message>
        <source>Enter the client id of the service principal.</source>
        <translation>Voer de client-id van de service-principal in.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (productie)</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Kies het bestand met het certificaat.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfileDialog</name>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profiel toevoegen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Eigen eindpunt</translation>
    </message>
    <message>
        <source>Keep in %1</source>
        <translation>Bewaren in %1</translation>
    </message>
    <message>
        <source>Ask me every session</source>
        <translation>Elke sessie vragen</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its id</source>
        <translation>De waarde van het geheim, niet de id</translation>
    </message>
    <message>
        <source>Leave empty to keep the one that is stored</source>
        <translation>Laat leeg om het bewaarde te houden</translation>
    </message>
    <message>
        <source>optional, separated by blanks</source>
        <translation>optioneel, gescheiden door spaties</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Where the secret is kept</source>
        <translation>Waar het geheim bewaard wordt</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Uitgevers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Voer het geheim in.</translation>
    </message>
    <message>
        <source>Token received</source>
        <translation>Token ontvangen</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>Dienst bereikbaar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Certificate with its private key (*.pem);;All files (*)</source>
        <translation>Certificaat met zijn privésleutel (*.pem);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Remind me before</source>
        <translation>Herinner me vóór</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>The secret ends</source>
        <translation>Het geheim eindigt</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Token from AZURE_TOKEN</source>
        <translation>Token uit AZURE_TOKEN</translation>
    </message>
    <message>
        <source>Azure CLI (az login)</source>
        <translation>Azure CLI (az login)</translation>
    </message>
    <message>
        <source>a PEM file with the certificate and its private key</source>
        <translation>een PEM-bestand met het certificaat en zijn privésleutel</translation>
    </message>
    <message>
        <source>Remind me before the secret ends</source>
        <translation>Herinner me voordat het geheim eindigt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>only if the private key has one</source>
        <translation>alleen als de privésleutel er een heeft</translation>
    </message>
    <message>
        <source>Enter the secret anew: it belongs to one app of one tenant.</source>
        <translation>Voer het geheim opnieuw in: het hoort bij één app van één tenant.</translation>
    </message>
    <message>
        <source>A token of the environment is used when the profile is opened.</source>
        <translation>Een token uit de omgeving wordt gebruikt als het profiel wordt geopend.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Discard what was typed here? The profile stays as it was.</source>
        <translation>Weggooien wat hier getypt is? Het profiel blijft zoals het was.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfileFile</name>
    <message>
        <source>[%1]: “%3” is nothing that %2 takes.</source>
        <translation>[%1]: “%3” is niets voor %2.</translation>
    </message>
    <message>
        <source>The last line has no line break: the file may be cut off there.</source>
        <translation>De laatste regel heeft geen regeleinde: het bestand is daar misschien afgebroken.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Het heeft geen naam.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfileOpener</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>--endpoint needs AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET in the environment, or AZURE_TOKEN. %1</source>
        <translation>--endpoint heeft AZURE_TENANT_ID, AZURE_CLIENT_ID en AZURE_CLIENT_SECRET in de omgeving nodig, of AZURE_TOKEN. %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfileStore</name>
    <message>
        <source>Not everything in the file of profiles was understood; it is kept as %1. %2</source>
        <translation>Niet alles in het profielenbestand is begrepen; het is bewaard als %1. %2</translation>
    </message>
    <message>
        <source>There are no profiles in %1. %2</source>
        <translation>Er staan geen profielen in %1. %2</translation>
    </message>
    <message>
        <source>The file of profiles, %1, cannot be read and is left as it is. %2</source>
        <translation>Het bestand met profielen, %1, kan niet worden gelezen en blijft zoals het is. %2</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles, %1, was understood. %2</source>
        <translation>Niet alles in het bestand met profielen, %1, werd begrepen. %2</translation>
    </message>
    <message>
        <source>It could not be written anew. %1</source>
        <translation>Het kon niet opnieuw worden geschreven. %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>%1 kan niet worden geschreven. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kan niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>The profiles could not be written to the configuration folder. %1</source>
        <translation>De profielen konden niet naar de configuratiemap worden geschreven. %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProfilesDialog</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Profiel toevoegen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The secret is kept for this session only. %1</source>
        <translation>Het geheim wordt alleen deze sessie bewaard. %1</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Remove secret…</source>
        <translation>Geheim verwijderen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niet volledig</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Er is nog geen profiel.</translation>
    </message>
    <message>
        <source>This profile is open; open another one first.</source>
        <translation>Dit profiel is geopend; open eerst een ander.</translation>
    </message>
    <message>
        <source>Remove the secret of %1 from %2 and from this session?</source>
        <translation>Het geheim van %1 uit %2 en uit deze sessie verwijderen?</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>de sleutelbos</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Geheim verwijderen</translation>
    </message>
    <message>
        <source>The secret could not be removed. %1</source>
        <translation>Het geheim kon niet worden verwijderd. %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer, with its secret, its local drafts and its history? What is on the service stays there.</source>
        <translation>%1 van deze computer verwijderen, met zijn geheim, zijn lokale concepten en zijn geschiedenis? Wat op de dienst staat blijft daar.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profielen importeren</translation>
    </message>
    <message>
        <source>Profiles (*.ini);;All files (*)</source>
        <translation>Profielen (*.ini);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were added. Each asks for its secret when it is opened.</source>
        <translation>
            <numerusform>%n profiel is toegevoegd. Het vraagt om zijn geheim als het wordt geopend.</numerusform>
            <numerusform>%n profielen zijn toegevoegd. Elk vraagt om zijn geheim als het wordt geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export profiles without secrets</source>
        <translation>Profielen zonder geheimen exporteren</translation>
    </message>
    <message>
        <source>Profiles (*.ini)</source>
        <translation>Profielen (*.ini)</translation>
    </message>
    <message>
        <source>The profile could not be written to the configuration folder. %1</source>
        <translation>Het profiel kon niet naar de configuratiemap worden geschreven. %1</translation>
    </message>
    <message>
        <source>The profile could not be removed from the configuration folder. %1</source>
        <translation>Het profiel kon niet uit de configuratiemap worden verwijderd. %1</translation>
    </message>
    <message>
        <source>There is no profile yet. A profile says where a service is and how to sign in to it.</source>
        <translation>Er is nog geen profiel. Een profiel zegt waar een dienst is en hoe u zich daar aanmeldt.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProgramCommands</name>
    <message>
        <source>About Publisher Console</source>
        <translation>Over Publisher Console</translation>
    </message>
    <message>
        <source>Publisher Console %1
Browse, edit and publish offers in Microsoft&apos;s commercial marketplace.
GPL-3.0-or-later</source>
        <translation>Publisher Console %1
Aanbiedingen in de commerciële marketplace van Microsoft bekijken, bewerken en publiceren.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profielen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhoud</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Logmap openen</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Ondersteuningsbundel…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Over</translation>
    </message>
</context>
<context>
    <name>pubconsole::ProgramNetwork</name>
    <message>
        <source>The proxy&apos;s password is not known. %1</source>
        <translation>Het wachtwoord van de proxy is niet bekend. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept for this session only. %1</source>
        <translation>Het wachtwoord van de proxy wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::PublishDialog</name>
    <message>
        <source>Publish %1</source>
        <translation>%1 publiceren</translation>
    </message>
    <message>
        <source>draft → preview</source>
        <translation>concept → preview</translation>
    </message>
    <message>
        <source>This offer has unsaved changes. They are saved to the service first.</source>
        <translation>Deze aanbieding heeft niet-opgeslagen wijzigingen. Die worden eerst in de dienst opgeslagen.</translation>
    </message>
    <message>
        <source>Notification e-mails</source>
        <translation>E-mailadressen voor berichten</translation>
    </message>
    <message>
        <source>name@company.example, team@company.example</source>
        <translation>naam@bedrijf.example, team@bedrijf.example</translation>
    </message>
    <message>
        <source>For this offer the service sends mail to the seller contact; addresses are optional.</source>
        <translation>Voor deze aanbieding mailt de dienst de contactpersoon van de verkoper; adressen zijn optioneel.</translation>
    </message>
    <message>
        <source>Several addresses are separated by commas.</source>
        <translation>Meerdere adressen worden door komma&apos;s gescheiden.</translation>
    </message>
    <message>
        <source>Save and publish</source>
        <translation>Opslaan en publiceren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What changes since production</source>
        <translation>Wat verandert sinds productie</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kan niet ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>The service expects %1 to %2.</source>
        <translation>De dienst verwacht %1 tot %2.</translation>
    </message>
    <message>
        <source>Validating and certifying takes hours to days. Customers see nothing before you go live.</source>
        <translation>Valideren en certificeren duurt uren tot dagen. Klanten zien niets voor u live gaat.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuleren…</translation>
    </message>
    <message>
        <source>The preview is ready and waits for your review.</source>
        <translation>De preview is klaar en wacht op uw beoordeling.</translation>
    </message>
    <message>
        <source>The operation ended. You can publish now.</source>
        <translation>De opdracht is geëindigd. U kunt nu publiceren.</translation>
    </message>
    <message>
        <source>What changes could not be read. %1</source>
        <translation>Wat verandert kon niet gelezen worden. %1</translation>
    </message>
    <message>
        <source>Comparing with preview and production…</source>
        <translation>Met preview en productie vergelijken…</translation>
    </message>
    <message>
        <source>This offer is not public yet: everything is new.</source>
        <translation>Deze aanbieding is nog niet openbaar: alles is nieuw.</translation>
    </message>
    <message>
        <source>Nothing differs from production.</source>
        <translation>Niets verschilt van productie.</translation>
    </message>
    <message numerus="yes">
        <source>What changes since production: %n field(s)</source>
        <translation>
            <numerusform>Wat verandert sinds productie: %n veld</numerusform>
            <numerusform>Wat verandert sinds productie: %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>%1 Publish anyway</source>
        <translation>%1 Toch publiceren</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s), which stand in Problems. Publish anyway</source>
        <translation>
            <numerusform>Nog %n waarschuwing, die in Problemen staat. Toch publiceren</numerusform>
            <numerusform>Nog %n waarschuwingen, die in Problemen staan. Toch publiceren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Problemen tonen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n warning(s) to go on.</source>
        <translation>
            <numerusform>Vink de %n waarschuwing aan om verder te gaan.</numerusform>
            <numerusform>Vink de %n waarschuwingen aan om verder te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays open until it ends.</source>
        <translation>Dit blijft open tot het eindigt.</translation>
    </message>
    <message>
        <source>Only one operation can run at a time.</source>
        <translation>Er kan maar één opdracht tegelijk lopen.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Wacht tot zij geëindigd is.</translation>
    </message>
    <message>
        <source>Wait until that is known.</source>
        <translation>Wacht tot dat bekend is.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Controles: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wachten: %1</translation>
    </message>
    <message>
        <source>This offer is not public yet, and nothing differs from its preview.</source>
        <translation>Deze aanbieding is nog niet openbaar, en niets verschilt van de preview.</translation>
    </message>
    <message numerus="yes">
        <source>This offer is not public yet. What changes since its preview: %n field(s)</source>
        <translation>
            <numerusform>Deze aanbieding is nog niet openbaar. Wat sinds de preview verandert: %n veld</numerusform>
            <numerusform>Deze aanbieding is nog niet openbaar. Wat sinds de preview verandert: %n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s)</source>
        <translation>
            <numerusform>%n leeg veld</numerusform>
            <numerusform>%n lege velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With your review a publish usually takes %1 here (%n publish(es) so far).</source>
        <translation>
            <numerusform>Met uw beoordeling duurt publiceren hier gewoonlijk %1 (tot nu toe %n publicatie).</numerusform>
            <numerusform>Met uw beoordeling duurt publiceren hier gewoonlijk %1 (tot nu toe %n publicaties).</numerusform>
        </translation>
    </message>
    <message>
        <source>The service expects up to %1.</source>
        <translation>De dienst verwacht hoogstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>De prijs die verandert</numerusform>
            <numerusform>Alle %n prijzen die veranderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PublishGate</name>
    <message>
        <source>Nothing differs from production.</source>
        <translation>Niets verschilt van productie.</translation>
    </message>
    <message>
        <source>Nothing differs from the preview.</source>
        <translation>Niets verschilt van de preview.</translation>
    </message>
    <message>
        <source>%1 is under way for this offer (%2).</source>
        <translation>%1 is onderweg voor deze aanbieding (%2).</translation>
    </message>
    <message>
        <source>Whether %1 was started for this offer is not known yet.</source>
        <translation>Of %1 voor deze aanbieding begonnen is, is nog niet bekend.</translation>
    </message>
    <message>
        <source>It is not waiting for your review.</source>
        <translation>Ze wacht niet op uw beoordeling.</translation>
    </message>
    <message>
        <source>It has unsaved changes. Save it first.</source>
        <translation>Ze heeft niet-opgeslagen wijzigingen. Sla ze eerst op.</translation>
    </message>
    <message>
        <source>The draft could not be compared and checked.</source>
        <translation>Het concept kon niet vergeleken en gecontroleerd worden.</translation>
    </message>
    <message>
        <source>A preview waits for your review, and publishing would replace it.</source>
        <translation>Een preview wacht op uw beoordeling, en publiceren zou ze vervangen.</translation>
    </message>
    <message>
        <source>Saving may erase secret fields that are empty here: %1.</source>
        <translation>Opslaan kan geheime velden wissen die hier leeg zijn: %1.</translation>
    </message>
    <message>
        <source>Enter the e-mail addresses that are told when the offers are ready.</source>
        <translation>Voer de e-mailadressen in die bericht krijgen als de aanbiedingen gereed zijn.</translation>
    </message>
    <message>
        <source>Enter the e-mail addresses that are told when the offer is ready.</source>
        <translation>Voer de e-mailadressen in die bericht krijgen wanneer de aanbieding klaar is.</translation>
    </message>
    <message>
        <source>It is not in the offer and would not be sent. Correct it first.</source>
        <translation>Het staat niet in de aanbieding en zou niet verzonden worden. Verbeter het eerst.</translation>
    </message>
    <message>
        <source>The service would refuse this. Correct the errors first.</source>
        <translation>De service zou dit weigeren. Verbeter eerst de fouten.</translation>
    </message>
    <message>
        <source>It is being saved to be published.</source>
        <translation>Ze wordt opgeslagen om gepubliceerd te worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are empty without which the service will probably refuse the offer.</source>
        <translation>
            <numerusform>%n veld is leeg waarzonder de service de aanbieding waarschijnlijk weigert.</numerusform>
            <numerusform>%n velden zijn leeg waarzonder de service de aanbieding waarschijnlijk weigert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::PublishRun</name>
    <message>
        <source>Not saved and not published: someone else changed the draft. Merge it, then publish again.</source>
        <translation>Niet opgeslagen en niet gepubliceerd: iemand anders heeft het concept gewijzigd. Voeg samen en publiceer dan opnieuw.</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>Niet gepubliceerd. %1</translation>
    </message>
    <message>
        <source>It has unsaved changes that are not open here. Open it first.</source>
        <translation>Ze heeft niet-opgeslagen wijzigingen die hier niet geopend zijn. Open ze eerst.</translation>
    </message>
    <message>
        <source>Its JSON has an error and is not in the offer. Correct it first.</source>
        <translation>De JSON bevat een fout en staat niet in de aanbieding. Verbeter die eerst.</translation>
    </message>
    <message>
        <source>Whether it was saved is not known yet.</source>
        <translation>Of ze is opgeslagen, is nog niet bekend.</translation>
    </message>
    <message>
        <source>Not published: someone else changed the draft since it was compared. See what changes now, then publish again.</source>
        <translation>Niet gepubliceerd: iemand anders heeft het concept gewijzigd sinds het werd vergeleken. Bekijk wat er nu verandert en publiceer daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>pubconsole::RefreshDialog</name>
    <message numerus="yes">
        <source>Refresh %n offers</source>
        <translation>
            <numerusform>%n aanbieding verversen</numerusform>
            <numerusform>%n aanbiedingen verversen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1 of %2 are read.</source>
        <translation>%1 van %2 zijn gelezen.</translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation>Alle zijn gelezen.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Refusals</name>
    <message>
        <source>Select one offer first.</source>
        <translation>Kies eerst één aanbieding.</translation>
    </message>
    <message>
        <source>The draft of this offer is not open.</source>
        <translation>Het concept van deze aanbieding is niet open.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>The offer is being read or saved.</source>
        <translation>De aanbieding wordt gelezen of opgeslagen.</translation>
    </message>
    <message>
        <source>No offer is open.</source>
        <translation>Er is geen aanbieding open.</translation>
    </message>
</context>
<context>
    <name>pubconsole::RegionsFieldEditor</name>
    <message>
        <source>All markets</source>
        <translation>Alle markten</translation>
    </message>
    <message>
        <source>Filter markets</source>
        <translation>Markten filteren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>No market has this in its name.</source>
        <translation>Geen markt heeft dit in zijn naam.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n shown</source>
        <translation>
            <numerusform>De %n getoonde aanvinken</numerusform>
            <numerusform>De %n getoonde aanvinken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>market, code, currency</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added since production: %1. Section Prices says what they cost there.</source>
        <translation>Erbij sinds productie: %1. In de sectie Prijzen staat wat het daar kost.</translation>
    </message>
    <message>
        <source>Removed since production: %1. Once that is published, nobody there can buy it; prices of these markets stay in the document.</source>
        <translation>Weg sinds productie: %1. Zodra dat gepubliceerd is kan daar niemand het kopen; prijzen van deze markten blijven in het document staan.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message numerus="yes">
        <source>Untick the %n shown</source>
        <translation>
            <numerusform>De %n getoonde uitvinken</numerusform>
            <numerusform>De %n getoonde uitvinken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::RegularFile</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Het is een map, geen bestand.</translation>
    </message>
    <message>
        <source>It is a link.</source>
        <translation>Het is een koppeling.</translation>
    </message>
    <message>
        <source>It is a pipe, not a file.</source>
        <translation>Het is een pijp, geen bestand.</translation>
    </message>
    <message>
        <source>It is a socket, not a file.</source>
        <translation>Het is een socket, geen bestand.</translation>
    </message>
    <message>
        <source>It is a device, not a file.</source>
        <translation>Het is een apparaat, geen bestand.</translation>
    </message>
</context>
<context>
    <name>pubconsole::RenewDialog</name>
    <message numerus="yes">
        <source>Only the %n chosen version(s)</source>
        <translation>
            <numerusform>Alleen de %n gekozen versie</numerusform>
            <numerusform>Alleen de %n gekozen versies</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Renew address</source>
        <translation>Adres vernieuwen</translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation>Nieuwe adressen</translation>
    </message>
    <message>
        <source>Paste the new addresses: one a line, in the cells of a table, or in a text. Each is taken for the disk with the same container and file.</source>
        <translation>Plak de nieuwe adressen: één per regel, in de cellen van een tabel, of in een tekst. Elk adres geldt voor de schijf met dezelfde container en hetzelfde bestand.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>That is too much text. Nothing of it was read.</source>
        <translation>Dat is te veel tekst. Er is niets van gelezen.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation>In deze tekst staat geen adres.</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) get another address.</source>
        <translation>
            <numerusform>%n schijf krijgt een ander adres.</numerusform>
            <numerusform>%n schijven krijgen een ander adres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has it already.</source>
        <translation>
            <numerusform>%n heeft het al.</numerusform>
            <numerusform>%n hebben het al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) may be of several disks, or several are of one: %1.</source>
        <translation>
            <numerusform>%n adres kan van meer dan één schijf zijn: %1.</numerusform>
            <numerusform>%n adressen kunnen van meer dan één schijf zijn, of verschillende zijn van één: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are of none of these disks: %1.</source>
        <translation>
            <numerusform>%n adres is van geen van deze schijven: %1.</numerusform>
            <numerusform>%n adressen zijn van geen van deze schijven: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change stands above before it does.</source>
        <translation>Wat er zou veranderen staat hierboven voordat het gebeurt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read with it: see New address.</source>
        <translation>
            <numerusform>%n ervan kan er niet mee gelezen worden: zie Nieuw adres.</numerusform>
            <numerusform>%n ervan kunnen er niet mee gelezen worden: zie Nieuw adres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a tick is left out.</source>
        <translation>
            <numerusform>%n zonder vinkje blijft zoals die is.</numerusform>
            <numerusform>%n zonder vinkje blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::RenewalModel</name>
    <message>
        <source>Another storage account, the same file</source>
        <translation>Ander opslagaccount, hetzelfde bestand</translation>
    </message>
    <message>
        <source>Only the signature differs</source>
        <translation>Alleen de handtekening verschilt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nieuw adres</translation>
    </message>
    <message>
        <source>No new address yet</source>
        <translation>Nog geen nieuw adres</translation>
    </message>
    <message>
        <source>Has it already</source>
        <translation>Heeft het al</translation>
    </message>
</context>
<context>
    <name>pubconsole::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlatie-id</translation>
    </message>
</context>
<context>
    <name>pubconsole::ReviewTab</name>
    <message>
        <source>Go live…</source>
        <translation>Live gaan…</translation>
    </message>
    <message>
        <source>Cancel operation…</source>
        <translation>Opdracht annuleren…</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 beoordelen</translation>
    </message>
    <message>
        <source>Preview links</source>
        <translation>Previewkoppelingen</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Concept bewerken</translation>
    </message>
    <message>
        <source>To look at before it is public</source>
        <translation>Te bekijken voor het openbaar is</translation>
    </message>
    <message>
        <source>The preview opens, and a customer of the preview audience can order it</source>
        <translation>De preview opent, en een klant uit het previewpubliek kan ze bestellen</translation>
    </message>
    <message>
        <source>Titles, texts, logos and links are right</source>
        <translation>Titels, teksten, logo&apos;s en koppelingen kloppen</translation>
    </message>
    <message>
        <source>Prices and regions are right in every plan</source>
        <translation>Prijzen en regio&apos;s kloppen in elk plan</translation>
    </message>
    <message>
        <source>The new image versions start, and the old ones still do</source>
        <translation>De nieuwe imageversies starten, en de oude nog steeds</translation>
    </message>
    <message>
        <source>Plans that should be hidden or private are</source>
        <translation>Plannen die verborgen of privé moeten zijn, zijn dat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>wacht sinds %1</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>The offer is not waiting for your review.</source>
        <translation>De aanbieding wacht niet op uw beoordeling.</translation>
    </message>
    <message>
        <source>No operation is under way for this offer.</source>
        <translation>Er loopt geen opdracht voor deze aanbieding.</translation>
    </message>
    <message>
        <source>The service gave no preview links. Open the offer in Partner Center to see its preview.</source>
        <translation>De dienst gaf geen previewkoppelingen. Open de aanbieding in Partner Center om de preview te zien.</translation>
    </message>
    <message>
        <source>What differs could not be read. %1</source>
        <translation>Wat verschilt kon niet gelezen worden. %1</translation>
    </message>
    <message>
        <source>Comparing preview and production…</source>
        <translation>Preview en productie vergelijken…</translation>
    </message>
    <message>
        <source>This offer is not public yet: everything is new.</source>
        <translation>Deze aanbieding is nog niet openbaar: alles is nieuw.</translation>
    </message>
    <message>
        <source>Nothing differs from production.</source>
        <translation>Niets verschilt van productie.</translation>
    </message>
    <message numerus="yes">
        <source>What differs from production: %n field(s)</source>
        <translation>
            <numerusform>Wat verschilt van productie: %n veld</numerusform>
            <numerusform>Wat verschilt van productie: %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>This offer is live now. What went live was not compared here.</source>
        <translation>Deze aanbieding is nu live. Wat live ging, is hier niet vergeleken.</translation>
    </message>
    <message>
        <source>This offer is live now. It was not public before: everything was new.</source>
        <translation>Deze aanbieding is nu live. Ze was nog niet openbaar: alles was nieuw.</translation>
    </message>
    <message>
        <source>This offer is live now. Before it went live nothing differed from production.</source>
        <translation>Deze aanbieding is nu live. Voor ze live ging, verschilde er niets van productie.</translation>
    </message>
    <message numerus="yes">
        <source>This offer is live now. What differed from production before: %n field(s)</source>
        <translation>
            <numerusform>Deze aanbieding is nu live. Wat daarvoor verschilde van productie: %n veld</numerusform>
            <numerusform>Deze aanbieding is nu live. Wat daarvoor verschilde van productie: %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Production before</source>
        <translation>Productie daarvoor</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live links</source>
        <translation>Livekoppelingen</translation>
    </message>
    <message>
        <source>The service gave no live links. Open the offer in Partner Center to see where it is.</source>
        <translation>De dienst gaf geen livekoppelingen. Open de aanbieding in Partner Center om te zien waar zij staat.</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kan niet ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>For you alone: Go live waits for none of these ticks.</source>
        <translation>Alleen voor uzelf: Live gaan wacht op geen van deze vinkjes.</translation>
    </message>
    <message numerus="yes">
        <source>All %n price(s) that change</source>
        <translation>
            <numerusform>De prijs die verandert</numerusform>
            <numerusform>Alle %n prijzen die veranderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::SaveCommands</name>
    <message>
        <source>Save a copy as JSON</source>
        <translation>Kopie als JSON opslaan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>The copy could not be written to %1: %2</source>
        <translation>De kopie kon niet naar %1 geschreven worden: %2</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>The local drafts could not be kept: %1 Save to the service, or save copies.</source>
        <translation>De lokale concepten konden niet bewaard worden: %1 Sla op in de dienst, of sla kopieën op.</translation>
    </message>
    <message>
        <source>Text that was not taken</source>
        <translation>Tekst die niet is overgenomen</translation>
    </message>
    <message>
        <source>What stands in a field and is no value of it is kept nowhere, also not as a local draft.</source>
        <translation>Wat in een veld staat en daar geen waarde van is, wordt nergens bewaard, ook niet als lokaal concept.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>There are no unsaved changes.</source>
        <translation>Er zijn geen niet-opgeslagen wijzigingen.</translation>
    </message>
    <message>
        <source>&amp;Save to service</source>
        <translation>Op&amp;slaan in de dienst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Save to file</source>
        <translation>Op&amp;slaan in bestand</translation>
    </message>
    <message>
        <source>Save a copy as JSON…</source>
        <translation>Kopie als JSON opslaan…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tabblad &amp;sluiten</translation>
    </message>
    <message>
        <source>This tab stays.</source>
        <translation>Dit tabblad blijft.</translation>
    </message>
</context>
<context>
    <name>pubconsole::SecretDialog</name>
    <message>
        <source>Enter secret</source>
        <translation>Geheim invoeren</translation>
    </message>
    <message>
        <source>Use secret</source>
        <translation>Geheim gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Wachtzin invoeren</translation>
    </message>
    <message>
        <source>The passphrase of the private key in %2, for %1.</source>
        <translation>De wachtzin van de privésleutel in %2, voor %1.</translation>
    </message>
    <message>
        <source>The secret of %1 (client id %2).</source>
        <translation>Het geheim van %1 (client-id %2).</translation>
    </message>
    <message>
        <source>It is kept for this session only.</source>
        <translation>Het wordt alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Het wordt in %1 bewaard.</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Wachtzin gebruiken</translation>
    </message>
</context>
<context>
    <name>pubconsole::SecretEdit</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
</context>
<context>
    <name>pubconsole::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>%1 of %2 required fields are filled in</source>
        <translation>%1 van %2 verplichte velden zijn ingevuld</translation>
    </message>
</context>
<context>
    <name>pubconsole::Settings</name>
    <message>
        <source>The settings were not kept: %1 cannot be read. %2</source>
        <translation>De instellingen zijn niet bewaard: %1 kan niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Het is groter dan 1 MB.</translation>
    </message>
    <message>
        <source>The settings were not kept: %1 could not be written. %2</source>
        <translation>De instellingen zijn niet bewaard: %1 kon niet worden geschreven. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::SheetReader</name>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Het is groter dan %1 MB.</translation>
    </message>
    <message>
        <source>It is an old workbook (.xls), or one with a password. Save it as .xlsx or .csv, without one.</source>
        <translation>Het is een oude werkmap (.xls), of een met een wachtwoord. Sla het op als .xlsx of .csv, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>It is no workbook that can be read: damaged, with a password, or of another program.</source>
        <translation>Het is geen werkmap die gelezen kan worden: beschadigd, met een wachtwoord, of van een ander programma.</translation>
    </message>
    <message>
        <source>It takes too long to read it.</source>
        <translation>Het lezen ervan duurt te lang.</translation>
    </message>
    <message>
        <source>The program that reads workbooks, pubconsole-sheet-reader, could not be started. Save it as .csv.</source>
        <translation>Het programma dat werkmappen leest, pubconsole-sheet-reader, kon niet gestart worden. Sla het op als .csv.</translation>
    </message>
    <message>
        <source>It has more cells than are taken.</source>
        <translation>Het heeft meer cellen dan er aangenomen worden.</translation>
    </message>
    <message>
        <source>It needs more memory than it may have.</source>
        <translation>Het heeft meer geheugen nodig dan het mag hebben.</translation>
    </message>
    <message>
        <source>It keeps its texts inside its sheets, where they are not read. Save it again with LibreOffice or Excel, or as .csv.</source>
        <translation>Het bewaart zijn teksten in zijn bladen zelf, waar ze niet worden gelezen. Sla het opnieuw op met LibreOffice of Excel, of als .csv.</translation>
    </message>
    <message>
        <source>It has cells that are not read, such as those with the format of a currency or a percentage in .ods, or with an error in .xlsx. Give them the format of a number, or save it as .csv.</source>
        <translation>Er zijn cellen die niet worden gelezen, zoals die met de opmaak van een valuta of percentage in .ods, of met een fout in .xlsx. Geef ze de opmaak van een getal, of sla het bestand op als .csv.</translation>
    </message>
</context>
<context>
    <name>pubconsole::SheetReadingDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet worden gelezen: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::SheetWire</name>
    <message>
        <source>Its sheets were not understood.</source>
        <translation>De bladen ervan werden niet begrepen.</translation>
    </message>
    <message>
        <source>There is no sheet in it.</source>
        <translation>Er zit geen blad in.</translation>
    </message>
</context>
<context>
    <name>pubconsole::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>pubconsole::SlotsPanel</name>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ →</source>
        <translation>
            <numerusform>%n veld verschilt →</numerusform>
            <numerusform>%n velden verschillen →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n veld verschilt</numerusform>
            <numerusform>%n velden verschillen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved offer(s)</source>
        <translation>
            <numerusform>%n niet-opgeslagen aanbieding</numerusform>
            <numerusform>%n niet-opgeslagen aanbiedingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved file(s)</source>
        <translation>
            <numerusform>%n niet opgeslagen bestand</numerusform>
            <numerusform>%n niet opgeslagen bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::StatusWord</name>
    <message>
        <source>Never published</source>
        <translation>Nooit gepubliceerd</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wordt gepubliceerd</translation>
    </message>
    <message>
        <source>Needs your review</source>
        <translation>Wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>Wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
</context>
<context>
    <name>pubconsole::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Ondersteuningsbundel</translation>
    </message>
    <message>
        <source>This is all that is saved: versions, settings, the profile, the last requests and the log. Secrets, tokens, signatures and e-mail addresses are taken out; names of publishers and offers are not. Look through it before you give it to somebody.</source>
        <translation>Dit is alles wat wordt opgeslagen: versies, instellingen, het profiel, de laatste verzoeken en het logboek. Geheimen, tokens, handtekeningen en e-mailadressen zijn eruit gehaald; namen van uitgevers en aanbiedingen niet. Kijk het door voordat u het aan iemand geeft.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>De ondersteuningsbundel opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>The support bundle could not be written to %1: %2</source>
        <translation>De ondersteuningsbundel kon niet naar %1 worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::Tabs</name>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>pubconsole::Target</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n aanbieding</numerusform>
            <numerusform>%n aanbiedingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::TestAddressDialog</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Adres testen</translation>
    </message>
    <message>
        <source>Asks the storage from this computer whether the file is there. The whole address, with its signature, leaves this computer and goes to that storage alone: without the sign-in of the profile, and no redirect is followed.</source>
        <translation>Vraagt de opslag vanaf deze computer of het bestand er is. Het hele adres, met zijn handtekening, verlaat deze computer en gaat alleen naar die opslag: zonder de aanmelding van het profiel, en een verwijzing wordt niet gevolgd.</translation>
    </message>
    <message>
        <source>Asking the storage…</source>
        <translation>De opslag wordt gevraagd…</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the file.</source>
        <translation>Gestopt. Van het bestand is niets bekend.</translation>
    </message>
    <message>
        <source>The file is there, and this signature can read it from this computer.</source>
        <translation>Het bestand is er, en met deze handtekening is het vanaf deze computer te lezen.</translation>
    </message>
    <message>
        <source>It has %1 (%2 bytes).</source>
        <translation>Het heeft %1 (%2 bytes).</translation>
    </message>
    <message>
        <source>It was last changed on %1.</source>
        <translation>Het is voor het laatst gewijzigd op %1.</translation>
    </message>
    <message>
        <source>But it is a text or a web page, not a disk.</source>
        <translation>Maar het is een tekst of een webpagina, geen schijf.</translation>
    </message>
    <message>
        <source>But it is kept as %1, and Azure takes disks from page blobs: upload it as one.</source>
        <translation>Maar het is opgeslagen als %1, en Azure neemt schijven uit page-blobs: upload het als page-blob.</translation>
    </message>
    <message>
        <source>But it is empty.</source>
        <translation>Maar het is leeg.</translation>
    </message>
    <message>
        <source>But its size is no multiple of 512 bytes, so it is no whole VHD.</source>
        <translation>Maar de grootte is geen veelvoud van 512 bytes, dus is het geen hele VHD.</translation>
    </message>
</context>
<context>
    <name>pubconsole::TextAdoption</name>
    <message>
        <source>Edit JSON</source>
        <translation>JSON bewerken</translation>
    </message>
</context>
<context>
    <name>pubconsole::TextEncoding</name>
    <message>
        <source>It begins as %1, but what follows is not valid in it.</source>
        <translation>Het begint als %1, maar wat volgt is daarin niet geldig.</translation>
    </message>
    <message>
        <source>It is not a text in UTF-8.</source>
        <translation>Het is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>It is not UTF-8; it looks like %1. Save it as UTF-8.</source>
        <translation>Het is geen UTF-8; het lijkt op %1. Sla het op als UTF-8.</translation>
    </message>
</context>
<context>
    <name>pubconsole::TextFieldEditor</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Preview van %1</translation>
    </message>
    <message>
        <source>This text is too long for a preview.</source>
        <translation>Deze tekst is te lang voor een preview.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Theme</name>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grijs</translation>
    </message>
</context>
<context>
    <name>pubconsole::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>usually %1 here</source>
        <translation>hier gewoonlijk %1</translation>
    </message>
</context>
<context>
    <name>pubconsole::TokenProvider</name>
    <message>
        <source>The sign-in service answered without a token.</source>
        <translation>De aanmelddienst antwoordde zonder token.</translation>
    </message>
    <message>
        <source>Sign-in failed. %1</source>
        <translation>Aanmelden mislukt. %1</translation>
    </message>
    <message>
        <source>There was no AZURE_TOKEN.</source>
        <translation>Er was geen AZURE_TOKEN.</translation>
    </message>
    <message>
        <source>What AZURE_TOKEN held is no token.</source>
        <translation>Wat in AZURE_TOKEN stond is geen token.</translation>
    </message>
    <message>
        <source>The token of AZURE_TOKEN is not accepted any more.</source>
        <translation>Het token van AZURE_TOKEN wordt niet meer aanvaard.</translation>
    </message>
    <message>
        <source>Sign-in failed at %1. %2</source>
        <translation>Aanmelden mislukt bij %1. %2</translation>
    </message>
</context>
<context>
    <name>pubconsole::ToolMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>pubconsole::TreeFieldEditor</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>pubconsole::TypedDecimal</name>
    <message>
        <source>“%1” is not a price such as 0.10.</source>
        <translation>“%1” is geen prijs zoals 0.10.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write one of these.</source>
        <translation>“%1” kan gelezen worden als %2 of als %3. Schrijf een van beide.</translation>
    </message>
    <message>
        <source>Write “%1” with a point, such as 0.10.</source>
        <translation>Schrijf “%1” met een punt, zoals 0.10.</translation>
    </message>
    <message>
        <source>“%1” is a formula. Write its result.</source>
        <translation>“%1” is een formule. Schrijf de uitkomst.</translation>
    </message>
    <message>
        <source>“%1” names a currency. Write the number alone.</source>
        <translation>“%1” noemt een valuta. Schrijf alleen het getal.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>“%1” is niet in %2.</translation>
    </message>
    <message>
        <source>“%1” has a minus, and no price is less than nothing.</source>
        <translation>“%1” heeft een min, en geen prijs is minder dan niets.</translation>
    </message>
</context>
<context>
    <name>pubconsole::TypedText</name>
    <message>
        <source>“%1” is not a number such as 0.10. It is not in the offer.</source>
        <translation>“%1” is geen getal zoals 0.10. Het staat niet in de aanbieding.</translation>
    </message>
    <message>
        <source>Write “%1” with a point, such as 0.10. With a comma it is not in the offer.</source>
        <translation>Schrijf “%1” met een punt, zoals 0.10. Met een komma staat het niet in de aanbieding.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3. It is not in the offer.</source>
        <translation>“%1” kan op twee manieren gelezen worden. Schrijf %2 of %3. Het staat niet in de aanbieding.</translation>
    </message>
</context>
<context>
    <name>pubconsole::UnreadView</name>
    <message numerus="yes">
        <source>%n more of this kind.</source>
        <translation>
            <numerusform>Nog %n van deze soort.</numerusform>
            <numerusform>Nog %n van deze soort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the first of each</source>
        <translation>Telkens de eerste nemen</translation>
    </message>
    <message>
        <source>Take the last of each</source>
        <translation>Telkens de laatste nemen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Correcting it makes it a draft with an edit that you can look at before you save it.</source>
        <translation>Verbeteren maakt er een concept met een wijziging van, die u kunt bekijken voordat u opslaat.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The first megabyte is shown; a file gets all of it.</source>
        <translation>De eerste megabyte wordt getoond; een bestand krijgt alles.</translation>
    </message>
</context>
<context>
    <name>pubconsole::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <source>Keep as local drafts</source>
        <translation>Als lokale concepten bewaren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s) or file(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n geopende aanbieding of bestand heeft wijzigingen die niet zijn opgeslagen:</numerusform>
            <numerusform>%n geopende aanbiedingen of bestanden hebben wijzigingen die niet zijn opgeslagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unsaved changes of these? They cannot be brought back.
%1</source>
        <translation>De niet-opgeslagen wijzigingen hiervan weggooien? Ze komen niet terug.
%1</translation>
    </message>
</context>
<context>
    <name>pubconsole::ValueText</name>
    <message>
        <source>nothing (null)</source>
        <translation>niets (null)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::WatchDialog</name>
    <message>
        <source>Operations under way</source>
        <translation>Opdrachten onderweg</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are under way, and the service goes on with them by itself. The console can keep watching without its window and tell you when you are needed.</source>
        <translation>
            <numerusform>%n opdracht is onderweg, en de dienst gaat er vanzelf mee door. De console kan zonder venster blijven kijken en zeggen wanneer u nodig bent.</numerusform>
            <numerusform>%n opdrachten zijn onderweg, en de dienst gaat er vanzelf mee door. De console kan zonder venster blijven kijken en zeggen wanneer u nodig bent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start watching when I log in</source>
        <translation>Bij het aanmelden beginnen met kijken</translation>
    </message>
    <message>
        <source>Keep watching in the background</source>
        <translation>Op de achtergrond blijven kijken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>pubconsole::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Publisher Console</source>
        <translation>Publisher Console</translation>
    </message>
    <message>
        <source>Browse, edit and publish your offers in Microsoft&apos;s commercial marketplace.</source>
        <translation>Uw aanbiedingen in de commerciële marketplace van Microsoft bekijken, bewerken en publiceren.</translation>
    </message>
    <message>
        <source>Add profile…</source>
        <translation>Profiel toevoegen…</translation>
    </message>
    <message>
        <source>Sign in with a service principal of your publisher account</source>
        <translation>Aanmelden met een service-principal van uw uitgeversaccount</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>De sandbox proberen</translation>
    </message>
    <message>
        <source>A built-in service with sample offers; no account needed</source>
        <translation>Een ingebouwde dienst met voorbeeldaanbiedingen; geen account nodig</translation>
    </message>
    <message>
        <source>Open an offer file</source>
        <translation>Een aanbiedingsbestand openen</translation>
    </message>
    <message>
        <source>Read an offer&apos;s JSON from a file</source>
        <translation>De JSON van een aanbieding uit een bestand lezen</translation>
    </message>
</context>
<context>
    <name>pubconsole::Workbook</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Er is geen plaats voor tijdelijke bestanden.</translation>
    </message>
</context>
<context>
    <name>pubconsole::Workspace</name>
    <message>
        <source>The secret is kept for this session only. %1</source>
        <translation>Het geheim wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
    <message>
        <source>The service does not have %1 any more: it is in no list and was not found. What is open of it here stays.</source>
        <translation>De dienst heeft %1 niet meer: de aanbieding staat in geen lijst en is niet gevonden. Wat er hier van open is, blijft.</translation>
    </message>
</context>
<context>
    <name>pubconsole::WorkspaceMessages</name>
    <message numerus="yes">
        <source>Waiting %n second(s) before the next try</source>
        <translation>
            <numerusform>Nog %n seconde tot de volgende poging</numerusform>
            <numerusform>Nog %n seconden tot de volgende poging</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved to the service.</source>
        <translation>%1 is op de dienst opgeslagen.</translation>
    </message>
    <message>
        <source>Enter new secret…</source>
        <translation>Nieuw geheim invoeren…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Offline — showing data from %1</source>
        <translation>Offline — gegevens van %1</translation>
    </message>
    <message>
        <source>Changes to %1 are allowed until the program ends or another profile is opened.</source>
        <translation>Wijzigingen aan %1 zijn toegestaan tot het programma eindigt of een ander profiel wordt geopend.</translation>
    </message>
    <message>
        <source>End that now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Wijzigingen toestaan</translation>
    </message>
    <message>
        <source>%1 is read-only. Allow changes to its offers until the program ends or another profile is opened?</source>
        <translation>%1 is alleen-lezen. Wijzigingen aan de aanbiedingen toestaan tot het programma eindigt of een ander profiel wordt geopend?</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>Alleen-lezen blijven</translation>
    </message>
    <message>
        <source>This profile is read-only: offers can be read and copied, not changed.</source>
        <translation>Dit profiel is alleen-lezen: aanbiedingen kunnen worden gelezen en gekopieerd, niet gewijzigd.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Wijzigingen toestaan…</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>Het certificaat van %1</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Het geheim van %1</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 is op %2 geëindigd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s), on %2.</source>
        <translation>
            <numerusform>%1 eindigt over %n dag, op %2.</numerusform>
            <numerusform>%1 eindigt over %n dagen, op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload a new certificate to the app in Microsoft Entra ID and choose its file in the profile.</source>
        <translation>Upload in Microsoft Entra ID een nieuw certificaat naar de app en kies het bestand in het profiel.</translation>
    </message>
    <message>
        <source>Create a new secret in Microsoft Entra ID, enter it here and note its end in the profile.</source>
        <translation>Maak in Microsoft Entra ID een nieuw geheim, voer het hier in en noteer het einde in het profiel.</translation>
    </message>
    <message>
        <source>The list of publishers could not be read. %1</source>
        <translation>De lijst van uitgevers kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>The offers of %1 could not be read. %2</source>
        <translation>De aanbiedingen van %1 konden niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>Saved after all: the service has what you saved of %1.</source>
        <translation>Toch opgeslagen: de dienst heeft wat u van %1 opsloeg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved to the service without %n text(s) that no field took.</source>
        <translation>
            <numerusform>%1 is opgeslagen bij de dienst zonder %n tekst die geen veld overnam.</numerusform>
            <numerusform>%1 is opgeslagen bij de dienst zonder %n teksten die geen veld overnam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation>Uw wijzigingen blijven bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, but the service stored %n of your changes otherwise: %2. What you sent comes back with Undo.</source>
        <translation>
            <numerusform>%1 is opgeslagen, maar de dienst heeft %n van uw wijzigingen anders opgeslagen: %2. Met Ongedaan maken komt terug wat u verzonden hebt.</numerusform>
            <numerusform>%1 is opgeslagen, maar de dienst heeft %n van uw wijzigingen anders opgeslagen: %2. Met Ongedaan maken komt terug wat u verzonden hebt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pubconsole::WorkspaceStatus</name>
    <message>
        <source>○ offline</source>
        <translation>○ offline</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● online</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ niet verbonden</translation>
    </message>
    <message>
        <source>○ connecting…</source>
        <translation>○ verbinden…</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>laatst ververst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n wacht op u</numerusform>
            <numerusform>%n wachten op u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Verversen…</translation>
    </message>
</context>
<context>
    <name>pubconsole::WorkspaceTabs</name>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergelijken: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Beoordelen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Expiring images</source>
        <translation>Aflopende images</translation>
    </message>
</context>
<context>
    <name>pubconsole::fileFault</name>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The file is larger than what may be written there.</source>
        <translation>Het bestand is groter dan daar mag worden geschreven.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>De schijf is alleen-lezen.</translation>
    </message>
    <message>
        <source>You have no permission for that.</source>
        <translation>U hebt daar geen rechten voor.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Dat bestand of die map is er niet.</translation>
    </message>
    <message>
        <source>A part of its path is no folder.</source>
        <translation>Een deel van het pad is geen map.</translation>
    </message>
    <message>
        <source>It is a link.</source>
        <translation>Het is een koppeling.</translation>
    </message>
    <message>
        <source>The disk has a fault.</source>
        <translation>De schijf heeft een fout.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>QsciScintilla</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
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
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The offer&apos;s id and publisher cannot be changed.</source>
        <translation>De id en de uitgever van de aanbieding kunnen niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The service keeps them since the offer was created.</source>
        <translation>De dienst houdt ze vast sinds de aanbieding is gemaakt.</translation>
    </message>
    <message>
        <source>A plan id has at most 50 small letters, digits and dashes, and no dash at the end.</source>
        <translation>Een plan-id heeft hoogstens 50 kleine letters, cijfers en streepjes, en geen streepje aan het eind.</translation>
    </message>
    <message>
        <source>The id stands in addresses and in customers&apos; templates; it is fixed once published.</source>
        <translation>De id staat in adressen en in sjablonen van klanten; hij ligt vast na publicatie.</translation>
    </message>
    <message>
        <source>An underscore in a plan id was let through by an older portal; the service may refuse it.</source>
        <translation>Een onderstrepingsteken in een plan-id werd door een ouder portaal toegelaten; de dienst kan het weigeren.</translation>
    </message>
    <message>
        <source>Use a dash.</source>
        <translation>Gebruik een streepje.</translation>
    </message>
    <message>
        <source>The offer has no plan.</source>
        <translation>De aanbieding heeft geen plan.</translation>
    </message>
    <message>
        <source>The service publishes no offer without one. Add it in Plans.</source>
        <translation>Zonder plan publiceert de dienst geen aanbieding. Voeg er een toe in Plannen.</translation>
    </message>
    <message>
        <source>Two plans have the id %1.</source>
        <translation>Twee plannen hebben de id %1.</translation>
    </message>
    <message>
        <source>Each plan of an offer needs an id of its own.</source>
        <translation>Elk plan van een aanbieding heeft een eigen id nodig.</translation>
    </message>
    <message>
        <source>%1 characters of %2 that the documents allow.</source>
        <translation>%1 tekens van de %2 die de documentatie toestaat.</translation>
    </message>
    <message>
        <source>The documented limit may have changed; the service decides.</source>
        <translation>De gedocumenteerde grens kan veranderd zijn; de dienst beslist.</translation>
    </message>
    <message>
        <source>This has to be %1, and is %2.</source>
        <translation>Hier hoort %1, en dit is %2.</translation>
    </message>
    <message>
        <source>The service reads another kind as nothing, or refuses it.</source>
        <translation>De dienst leest een andere soort als niets, of weigert haar.</translation>
    </message>
    <message>
        <source>There is white space at the ends of this text, or a line break in it.</source>
        <translation>Deze tekst begint of eindigt met witruimte, of er staat een regeleinde in.</translation>
    </message>
    <message>
        <source>It is sent as it stands here. Type in the field to take it out.</source>
        <translation>De tekst wordt verstuurd zoals hij hier staat. Typ in het veld om dat eruit te halen.</translation>
    </message>
    <message>
        <source>%1 entries; the documents allow %2.</source>
        <translation>%1 onderdelen; de documentatie staat er %2 toe.</translation>
    </message>
    <message>
        <source>%1 is not a version X.Y.Z.</source>
        <translation>%1 is geen versie X.Y.Z.</translation>
    </message>
    <message>
        <source>A version is three numbers; customers pin them.</source>
        <translation>Een versie bestaat uit drie getallen; klanten leggen ze vast.</translation>
    </message>
    <message>
        <source>The plan has no image version.</source>
        <translation>Het plan heeft geen imageversie.</translation>
    </message>
    <message>
        <source>%1 image versions; the documents allow 8 in a plan.</source>
        <translation>%1 imageversies; de documentatie staat er 8 per plan toe.</translation>
    </message>
    <message>
        <source>Remove old versions that no customer needs.</source>
        <translation>Verwijder oude versies die geen klant nodig heeft.</translation>
    </message>
    <message>
        <source>Version %1 is the same as version %2.</source>
        <translation>Versie %1 is dezelfde als versie %2.</translation>
    </message>
    <message>
        <source>The numbers are what counts; zeros in front change nothing.</source>
        <translation>De getallen tellen; voorloopnullen veranderen niets.</translation>
    </message>
    <message>
        <source>Version %1 is below a version that is public.</source>
        <translation>Versie %1 is lager dan een versie die openbaar is.</translation>
    </message>
    <message>
        <source>Only a version above all others is shown to customers. Give it a higher number.</source>
        <translation>Alleen een versie boven alle andere wordt aan klanten getoond. Geef haar een hoger nummer.</translation>
    </message>
    <message>
        <source>Version %1 has another number of data disks than the others.</source>
        <translation>Versie %1 heeft een ander aantal gegevensschijven dan de andere.</translation>
    </message>
    <message>
        <source>The number is fixed once the plan is published.</source>
        <translation>Het aantal ligt vast als het plan is gepubliceerd.</translation>
    </message>
    <message>
        <source>This is not an https address.</source>
        <translation>Dit is geen https-adres.</translation>
    </message>
    <message>
        <source>The service copies the disk from it.</source>
        <translation>De dienst kopieert de schijf daarvandaan.</translation>
    </message>
    <message>
        <source>The address has no shared access signature.</source>
        <translation>Het adres heeft geen Shared Access Signature.</translation>
    </message>
    <message>
        <source>Create one for the container with read and list rights, and paste the whole address.</source>
        <translation>Maak er een voor de container met rechten om te lezen en de lijst op te vragen, en plak het hele adres.</translation>
    </message>
    <message>
        <source>There is white space at the ends of the address or in it, or a character that nobody sees.</source>
        <translation>Voor, achter of in het adres staat witruimte, of een teken dat niemand ziet.</translation>
    </message>
    <message>
        <source>It is sent as it stands here. Paste the address again.</source>
        <translation>Het wordt verstuurd zoals het hier staat. Plak het adres opnieuw.</translation>
    </message>
    <message>
        <source>The address has &amp;amp; where &amp; belongs.</source>
        <translation>In het adres staat &amp;amp; waar &amp; hoort.</translation>
    </message>
    <message>
        <source>It was copied from a web page&apos;s text. Copy it from the portal or the tool that made it.</source>
        <translation>Het is uit de tekst van een webpagina gekopieerd. Kopieer het uit het portaal of het hulpprogramma dat het heeft gemaakt.</translation>
    </message>
    <message>
        <source>The address has %1.</source>
        <translation>Het adres heeft %1.</translation>
    </message>
    <message>
        <source>An address of a disk is https://account.blob.core.windows.net/container/name.vhd?signature.</source>
        <translation>Het adres van een schijf is https://account.blob.core.windows.net/container/naam.vhd?handtekening.</translation>
    </message>
    <message>
        <source>%1 is no address of Azure blob storage.</source>
        <translation>%1 is geen adres van Azure Blob-opslag.</translation>
    </message>
    <message>
        <source>Disks are copied from https://account.blob.core.windows.net.</source>
        <translation>Schijven worden gekopieerd van https://account.blob.core.windows.net.</translation>
    </message>
    <message>
        <source>The address names a container and no disk in it.</source>
        <translation>Het adres noemt een container en geen schijf daarin.</translation>
    </message>
    <message>
        <source>Put the name of the disk behind the container: /container/name.vhd?signature.</source>
        <translation>Zet de naam van de schijf achter de container: /container/naam.vhd?handtekening.</translation>
    </message>
    <message>
        <source>%1 is no name of a container: it has capital letters.</source>
        <translation>%1 is geen naam van een container: er staan hoofdletters in.</translation>
    </message>
    <message>
        <source>Names of containers have small letters, digits and dashes.</source>
        <translation>Namen van containers hebben kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>The disk is a VHDX, which Azure does not take.</source>
        <translation>De schijf is een VHDX, en die neemt Azure niet aan.</translation>
    </message>
    <message>
        <source>Convert it to a VHD of fixed size.</source>
        <translation>Zet hem om in een VHD van vaste grootte.</translation>
    </message>
    <message>
        <source>The disk&apos;s name does not end in .vhd: %1.</source>
        <translation>De naam van de schijf eindigt niet op .vhd: %1.</translation>
    </message>
    <message>
        <source>A disk is a VHD of fixed size, as a page blob.</source>
        <translation>Een schijf is een VHD van vaste grootte, als pagina-blob.</translation>
    </message>
    <message>
        <source>The signature itself is missing (sig).</source>
        <translation>De handtekening zelf ontbreekt (sig).</translation>
    </message>
    <message>
        <source>Without it nobody can read the disk. Copy the whole address.</source>
        <translation>Zonder haar kan niemand de schijf lezen. Kopieer het hele adres.</translation>
    </message>
    <message>
        <source>The signature (sig) has characters that none has.</source>
        <translation>In de handtekening (sig) staan tekens die er niet in kunnen staan.</translation>
    </message>
    <message>
        <source>It is cut, hidden or encoded twice. Copy the whole address again.</source>
        <translation>Ze is afgekapt, verborgen of twee keer gecodeerd. Kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>The signature has no version (sv).</source>
        <translation>De handtekening heeft geen versie (sv).</translation>
    </message>
    <message>
        <source>A signature that was made today has one. Copy the whole address.</source>
        <translation>Een handtekening van nu heeft er een. Kopieer het hele adres.</translation>
    </message>
    <message>
        <source>The signature has no %1, or an empty one.</source>
        <translation>De handtekening heeft geen %1, of een lege.</translation>
    </message>
    <message>
        <source>The storage refuses a signature that is not whole.</source>
        <translation>De opslag weigert een handtekening die niet volledig is.</translation>
    </message>
    <message>
        <source>The address has %1 more than once.</source>
        <translation>In het adres staat %1 meer dan eens.</translation>
    </message>
    <message>
        <source>Nobody knows which of them counts. Copy the address again.</source>
        <translation>Niemand weet welke telt. Kopieer het adres opnieuw.</translation>
    </message>
    <message>
        <source>Names in the signature are in capital letters.</source>
        <translation>Namen in de handtekening staan in hoofdletters.</translation>
    </message>
    <message>
        <source>They are known in small letters: sv, st, se, sr, sp, sig.</source>
        <translation>Ze zijn bekend in kleine letters: sv, st, se, sr, sp, sig.</translation>
    </message>
    <message>
        <source>The address asks for the list of a container (comp, restype).</source>
        <translation>Het adres vraagt om de lijst van een container (comp, restype).</translation>
    </message>
    <message>
        <source>Take these out: the address of a disk has its path and the signature.</source>
        <translation>Haal die eruit: het adres van een schijf heeft haar pad en de handtekening.</translation>
    </message>
    <message>
        <source>%1=%2 is not a whole date with time and seconds in UTC.</source>
        <translation>%1=%2 is geen volledige datum met tijd en seconden in UTC.</translation>
    </message>
    <message>
        <source>The service&apos;s guide wants st and se as in 2026-01-31T00:00:00Z.</source>
        <translation>De handleiding van de dienst wil st en se zoals in 2026-01-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>%1=%2 is no time.</source>
        <translation>%1=%2 is geen tijdstip.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T00:00:00Z.</source>
        <translation>Een tijdstip wordt geschreven als 2026-01-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The signature has no start (st).</source>
        <translation>De handtekening heeft geen begin (st).</translation>
    </message>
    <message>
        <source>The guide asks for one that lies a day back.</source>
        <translation>De handleiding vraagt er een die een dag terug ligt.</translation>
    </message>
    <message>
        <source>The signature ends before it begins.</source>
        <translation>De handtekening eindigt voordat ze begint.</translation>
    </message>
    <message>
        <source>Let se be later than st.</source>
        <translation>Laat se later zijn dan st.</translation>
    </message>
    <message>
        <source>The signature does not allow to list (sp=%1).</source>
        <translation>De handtekening staat niet toe de lijst op te vragen (sp=%1).</translation>
    </message>
    <message>
        <source>Create it with sp=rl.</source>
        <translation>Maak haar met sp=rl.</translation>
    </message>
    <message>
        <source>The signature does not allow to read (sp=%1).</source>
        <translation>De handtekening staat niet toe te lezen (sp=%1).</translation>
    </message>
    <message>
        <source>The signature allows more than to read and list (sp=%1).</source>
        <translation>De handtekening staat meer toe dan lezen en de lijst opvragen (sp=%1).</translation>
    </message>
    <message>
        <source>Whoever sees it can change the disk. Create it with sp=rl.</source>
        <translation>Wie haar ziet, kan de schijf wijzigen. Maak haar met sp=rl.</translation>
    </message>
    <message>
        <source>The disk&apos;s name has a blank.</source>
        <translation>In de naam van de schijf staat een spatie.</translation>
    </message>
    <message>
        <source>Rename the blob: the service&apos;s copy fails on blanks.</source>
        <translation>Hernoem de blob: het kopiëren door de dienst mislukt bij spaties.</translation>
    </message>
    <message>
        <source>The signature is not one of the container (sr=%1).</source>
        <translation>De handtekening is niet die van de container (sr=%1).</translation>
    </message>
    <message>
        <source>The guide asks for one of the container (sr=c).</source>
        <translation>De handleiding vraagt er een van de container (sr=c).</translation>
    </message>
    <message>
        <source>%1 is nothing that a signature of blob storage is for.</source>
        <translation>%1 is niets waarvoor een handtekening van Blob-opslag geldt.</translation>
    </message>
    <message>
        <source>The address mixes a signature of a service (sr) with one of an account (ss, srt).</source>
        <translation>Het adres mengt een handtekening van een service (sr) met een van een account (ss, srt).</translation>
    </message>
    <message>
        <source>Copy one whole address.</source>
        <translation>Kopieer één volledig adres.</translation>
    </message>
    <message>
        <source>The account&apos;s signature is not for blobs (ss=%1, srt=%2).</source>
        <translation>De handtekening van het account is niet voor blobs (ss=%1, srt=%2).</translation>
    </message>
    <message>
        <source>It needs ss=b and srt=co, or better: create one of the container.</source>
        <translation>Ze heeft ss=b en srt=co nodig, of beter: maak er een van de container.</translation>
    </message>
    <message>
        <source>The account&apos;s signature cannot list containers (srt=%1).</source>
        <translation>De handtekening van het account kan de lijst van een container niet opvragen (srt=%1).</translation>
    </message>
    <message>
        <source>It needs srt=co, or better: create one of the container.</source>
        <translation>Ze heeft srt=co nodig, of beter: maak er een van de container.</translation>
    </message>
    <message>
        <source>The signature is of the whole account.</source>
        <translation>De handtekening is van het hele account.</translation>
    </message>
    <message>
        <source>Start, end and rights stand in the stored policy %1 and cannot be checked here.</source>
        <translation>Begin, einde en rechten staan in het opgeslagen beleid %1 en kunnen hier niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>See that it allows to read and list until the publish is done.</source>
        <translation>Zorg dat het tot het einde van het publiceren toestaat te lezen en de lijst op te vragen.</translation>
    </message>
    <message>
        <source>Only %1 can use the signature.</source>
        <translation>Alleen %1 kan de handtekening gebruiken.</translation>
    </message>
    <message>
        <source>The service comes from addresses of its own. Create a signature without sip.</source>
        <translation>De dienst komt van eigen adressen. Maak een handtekening zonder sip.</translation>
    </message>
    <message>
        <source>The signature cannot be used over https (spr=%1).</source>
        <translation>De handtekening kan niet over https worden gebruikt (spr=%1).</translation>
    </message>
    <message>
        <source>Create it with spr=https.</source>
        <translation>Maak haar met spr=https.</translation>
    </message>
    <message>
        <source>The signature ends %1, before a publish that starts now may be done.</source>
        <translation>De handtekening eindigt %1, misschien voordat een publicatie die nu begint klaar is.</translation>
    </message>
    <message>
        <source>Publishing takes up to 16 days; %2 days are reckoned with. Create a signature that lasts longer.</source>
        <translation>Publiceren duurt tot 16 dagen; er wordt met %2 dagen gerekend. Maak een handtekening die langer geldt.</translation>
    </message>
    <message>
        <source>The key that signed it ends %1, before a publish that starts now may be done.</source>
        <translation>De sleutel waarmee is ondertekend eindigt %1, misschien voordat een publicatie die nu begint klaar is.</translation>
    </message>
    <message>
        <source>A user delegation key lasts seven days at most; %2 days are reckoned with. Sign with a key of the account.</source>
        <translation>Een sleutel voor gebruikersdelegering geldt hoogstens zeven dagen; er wordt met %2 dagen gerekend. Onderteken met een sleutel van het account.</translation>
    </message>
    <message>
        <source>The signature ended %1.</source>
        <translation>De handtekening is %1 geëindigd.</translation>
    </message>
    <message>
        <source>The service cannot copy the disk. Create a new signature.</source>
        <translation>De dienst kan de schijf niet kopiëren. Maak een nieuwe handtekening.</translation>
    </message>
    <message>
        <source>The signature begins %1, which may be too late for the service&apos;s clock.</source>
        <translation>De handtekening begint %1, wat voor de klok van de dienst te laat kan zijn.</translation>
    </message>
    <message>
        <source>Let it begin a day earlier.</source>
        <translation>Laat haar een dag eerder beginnen.</translation>
    </message>
    <message>
        <source>The same disk is already version %1 of a published plan.</source>
        <translation>Dezelfde schijf is al versie %1 van een gepubliceerd plan.</translation>
    </message>
    <message>
        <source>A new version with the same disk gives customers nothing new.</source>
        <translation>Een nieuwe versie met dezelfde schijf brengt klanten niets nieuws.</translation>
    </message>
    <message>
        <source>Version %1 is public with another disk.</source>
        <translation>Versie %1 is openbaar met een andere schijf.</translation>
    </message>
    <message>
        <source>A published version never changes; add a new version instead.</source>
        <translation>Een gepubliceerde versie verandert nooit; voeg in plaats daarvan een nieuwe toe.</translation>
    </message>
    <message>
        <source>Public versions are not in the draft any more: %1 (%2).</source>
        <translation>Openbare versies staan niet meer in het concept: %1 (%2).</translation>
    </message>
    <message>
        <source>Publishing takes them away from customers who use them. A version that is gone does not come back.</source>
        <translation>Publiceren neemt ze weg bij klanten die ze gebruiken. Een versie die weg is, komt niet terug.</translation>
    </message>
    <message>
        <source>Public plans are not in the draft any more: %1.</source>
        <translation>Openbare plannen staan niet meer in het concept: %1.</translation>
    </message>
    <message>
        <source>Publishing takes them off the marketplace.</source>
        <translation>Publiceren haalt ze van de marketplace.</translation>
    </message>
    <message>
        <source>A logo is a PNG, and this address ends in .%1.</source>
        <translation>Een logo is een PNG, en dit adres eindigt op .%1.</translation>
    </message>
    <message>
        <source>The sizes are 48 × 48, 90 × 90, 216 × 216 and 255 × 115.</source>
        <translation>De afmetingen zijn 48 × 48, 90 × 90, 216 × 216 en 255 × 115.</translation>
    </message>
    <message>
        <source>The price rises from %1 to %2.</source>
        <translation>De prijs stijgt van %1 naar %2.</translation>
    </message>
    <message>
        <source>Prices of public plans can go down but not up; the service is likely to refuse it. A new plan can have another price.</source>
        <translation>Prijzen van openbare plannen kunnen omlaag maar niet omhoog; de dienst weigert dit waarschijnlijk. Een nieuw plan kan een andere prijs hebben.</translation>
    </message>
    <message>
        <source>%1 is a price below zero.</source>
        <translation>%1 is een prijs onder nul.</translation>
    </message>
    <message>
        <source>A price is zero or more.</source>
        <translation>Een prijs is nul of meer.</translation>
    </message>
    <message>
        <source>The plan has no price, and customers do not bring a license (isByol is false).</source>
        <translation>Het plan heeft geen prijs, en klanten gebruiken geen eigen licentie (isByol is false).</translation>
    </message>
    <message>
        <source>Enter a price, or tick that customers bring their own license.</source>
        <translation>Voer een prijs in, of vink aan dat klanten hun eigen licentie gebruiken.</translation>
    </message>
    <message>
        <source>The plan has a price, and customers bring their own license (isByol is true).</source>
        <translation>Het plan heeft een prijs, en klanten gebruiken hun eigen licentie (isByol is true).</translation>
    </message>
    <message>
        <source>One of the two is wrong: with one&apos;s own license there is no price here.</source>
        <translation>Een van de twee klopt niet: met een eigen licentie is er hier geen prijs.</translation>
    </message>
    <message>
        <source>There is a price per core and prices for sizes.</source>
        <translation>Er is een prijs per kern en er zijn prijzen per aantal kernen.</translation>
    </message>
    <message>
        <source>They are alternatives. Take one of them out.</source>
        <translation>Het is het een of het ander. Haal een van beide weg.</translation>
    </message>
    <message>
        <source>The plan becomes public. It cannot become private again.</source>
        <translation>Het plan wordt openbaar. Het kan niet meer privé worden.</translation>
    </message>
    <message>
        <source>Customers outside of its audience will see it as soon as it is live.</source>
        <translation>Klanten buiten het publiek ervan zien het zodra het live is.</translation>
    </message>
    <message>
        <source>The plan is public and cannot become private.</source>
        <translation>Het plan is openbaar en kan niet privé worden.</translation>
    </message>
    <message>
        <source>Hide it, and add a private plan instead.</source>
        <translation>Verberg het en voeg een privéplan toe.</translation>
    </message>
    <message>
        <source>These core sizes have no price: %1.</source>
        <translation>Deze aantallen kernen hebben geen prijs: %1.</translation>
    </message>
    <message>
        <source>Sizes without a price get one by the service.</source>
        <translation>Aantallen zonder prijs krijgen er een van de dienst.</translation>
    </message>
    <message>
        <source>The service&apos;s currency for %1 is %2, not %3.</source>
        <translation>De valuta van de dienst voor %1 is %2, niet %3.</translation>
    </message>
    <message>
        <source>Prices by region are in the region&apos;s own currency.</source>
        <translation>Prijzen per regio zijn in de eigen valuta van de regio.</translation>
    </message>
    <message>
        <source>The two forms of the price differ.</source>
        <translation>De twee vormen van de prijs verschillen.</translation>
    </message>
    <message>
        <source>The service keeps both, and they must say the same.</source>
        <translation>De dienst bewaart beide, en ze moeten hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>%1 is not a GUID.</source>
        <translation>%1 is geen GUID.</translation>
    </message>
    <message>
        <source>Copy the subscription&apos;s id from the Azure portal.</source>
        <translation>Kopieer de id van het abonnement uit de Azure-portal.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 staat er twee keer.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Verwijder er een.</translation>
    </message>
    <message>
        <source>%1 entries; more than 10 are given as a CSV file.</source>
        <translation>%1 onderdelen; meer dan 10 worden als CSV-bestand opgegeven.</translation>
    </message>
    <message>
        <source>Upload the list and give its address.</source>
        <translation>Upload de lijst en geef het adres ervan op.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Een adres begint met https://.</translation>
    </message>
    <message>
        <source>Should start with https://</source>
        <translation>Hoort met https:// te beginnen</translation>
    </message>
    <message>
        <source>Customers&apos; browsers warn of plain http.</source>
        <translation>Browsers van klanten waarschuwen voor gewoon http.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>An address is such as name@company.example.</source>
        <translation>Een adres is bijvoorbeeld naam@bedrijf.example.</translation>
    </message>
    <message>
        <source>Addresses are separated by commas.</source>
        <translation>Adressen worden door komma&apos;s gescheiden.</translation>
    </message>
    <message>
        <source>This is empty, and the service will probably refuse the offer without it.</source>
        <translation>Dit is leeg, en de service weigert de aanbieding waarschijnlijk zonder.</translation>
    </message>
    <message>
        <source>A draft may be incomplete. What a publish needs is checked when it starts, or in its first step.</source>
        <translation>Een concept mag onvolledig zijn. Wat voor publiceren nodig is, wordt gecontroleerd bij het begin of in de eerste stap.</translation>
    </message>
    <message>
        <source>The service will probably refuse a plan without one.</source>
        <translation>De service weigert een plan zonder waarschijnlijk.</translation>
    </message>
    <message>
        <source>Customers pay nothing for: %1.</source>
        <translation>Klanten betalen niets voor: %1.</translation>
    </message>
    <message>
        <source>A price of zero is taken. See that it is meant.</source>
        <translation>Een prijs van nul wordt aangenomen. Kijk of dat de bedoeling is.</translation>
    </message>
    <message>
        <source>A price has a few digits; this one is not read, and stays as it is.</source>
        <translation>Een prijs heeft een paar cijfers; deze wordt niet gelezen en blijft zoals hij is.</translation>
    </message>
    <message>
        <source>%1 is no core size that is known.</source>
        <translation>%1 is geen bekend aantal kernen.</translation>
    </message>
    <message>
        <source>The service may refuse it, or never use its price.</source>
        <translation>De dienst kan dit weigeren, of de prijs ervan nooit gebruiken.</translation>
    </message>
    <message>
        <source>The price for %1 is lower than the one for %2.</source>
        <translation>De prijs voor %1 is lager dan die voor %2.</translation>
    </message>
    <message>
        <source>A larger machine usually costs more. See that it is meant.</source>
        <translation>Een grotere machine kost meestal meer. Kijk of dit de bedoeling is.</translation>
    </message>
    <message>
        <source>The price for %1 is more than ten times the one for %2.</source>
        <translation>De prijs voor %1 is meer dan tien keer die voor %2.</translation>
    </message>
    <message>
        <source>A digit or a decimal point may be wrong.</source>
        <translation>Misschien klopt een cijfer of een decimaalteken niet.</translation>
    </message>
    <message>
        <source>These markets have no price of their own: %1.</source>
        <translation>Deze markten hebben geen eigen prijs: %1.</translation>
    </message>
    <message>
        <source>Where there are prices by market, the documents want one for each market where the plan is sold.</source>
        <translation>Waar prijzen per markt zijn, willen de documenten er een voor elke markt waar het plan verkocht wordt.</translation>
    </message>
    <message>
        <source>There are prices for markets where the plan is not sold: %1.</source>
        <translation>Er zijn prijzen voor markten waar het plan niet verkocht wordt: %1.</translation>
    </message>
    <message>
        <source>Sell it there, or take the prices out.</source>
        <translation>Verkoop het daar, of haal de prijzen weg.</translation>
    </message>
    <message>
        <source>%1 is no market that is known.</source>
        <translation>%1 is geen bekende markt.</translation>
    </message>
    <message>
        <source>Markets are named by ISO codes of two letters. The service may know others; it decides.</source>
        <translation>Markten hebben ISO-codes van twee letters. De dienst kan andere kennen; hij beslist.</translation>
    </message>
    <message>
        <source>The code of this market is %2, not %1.</source>
        <translation>De code van deze markt is %2, niet %1.</translation>
    </message>
    <message>
        <source>The service may refuse another code, or take it for no market at all.</source>
        <translation>De dienst kan een andere code weigeren, of er geen markt in zien.</translation>
    </message>
    <message>
        <source>The market %1 stands twice.</source>
        <translation>De markt %1 staat er twee keer.</translation>
    </message>
    <message>
        <source>The prices for all markets are in USD, not in %1.</source>
        <translation>De prijzen voor alle markten zijn in USD, niet in %1.</translation>
    </message>
    <message>
        <source>The service makes the prices of other currencies from them.</source>
        <translation>De dienst maakt daaruit de prijzen in andere valuta.</translation>
    </message>
    <message>
        <source>The price has no currency.</source>
        <translation>De prijs heeft geen valuta.</translation>
    </message>
    <message>
        <source>Name its code, such as USD.</source>
        <translation>Noem de code ervan, zoals USD.</translation>
    </message>
    <message>
        <source>The plan is public with another kind of price: %1. Now it is: %2.</source>
        <translation>Het plan is openbaar met een andere soort prijs: %1. Nu is het: %2.</translation>
    </message>
    <message>
        <source>How a public plan is priced is fixed; the service is likely to refuse it. A new plan can be priced another way.</source>
        <translation>Hoe een openbaar plan geprijsd is, staat vast; de dienst weigert het waarschijnlijk. Een nieuw plan kan anders geprijsd zijn.</translation>
    </message>
    <message>
        <source>Customers of the public plan bring their own license, and would pay now.</source>
        <translation>Klanten van het openbare plan gebruiken hun eigen licentie, en zouden nu betalen.</translation>
    </message>
    <message>
        <source>Who pays is fixed once a plan is public; the service is likely to refuse it. Add a new plan instead.</source>
        <translation>Wie betaalt staat vast zodra een plan openbaar is; de dienst weigert het waarschijnlijk. Voeg in plaats daarvan een nieuw plan toe.</translation>
    </message>
    <message>
        <source>Customers of the public plan pay for it, and would bring their own license now.</source>
        <translation>Klanten van het openbare plan betalen ervoor, en zouden nu hun eigen licentie gebruiken.</translation>
    </message>
    <message>
        <source>%1 is no date MM/DD/YYYY.</source>
        <translation>%1 is geen datum MM/DD/JJJJ.</translation>
    </message>
    <message>
        <source>Month, day and year, such as 12/31/2026.</source>
        <translation>Maand, dag en jaar, zoals 12/31/2026.</translation>
    </message>
    <message>
        <source>%1 stands in another version already: %2.</source>
        <translation>%1 staat al in een andere versie: %2.</translation>
    </message>
    <message>
        <source>It has to be unique in the offer. Give one of them another.</source>
        <translation>Het moet uniek zijn in de aanbieding. Geef een van beide een andere naam.</translation>
    </message>
    <message>
        <source>There are quotes or other marks around the address.</source>
        <translation>Er staan aanhalingstekens of andere tekens om het adres.</translation>
    </message>
    <message>
        <source>It is sent as it stands here. Take them out.</source>
        <translation>Het wordt verstuurd zoals het hier staat. Haal ze weg.</translation>
    </message>
    <message>
        <source>The text is longer than any address of blob storage.</source>
        <translation>De tekst is langer dan welk adres van Blob-opslag ook.</translation>
    </message>
    <message>
        <source>It is not looked at. See that one address stands here, and nothing else.</source>
        <translation>Er wordt niet naar gekeken. Zorg dat hier één adres staat en niets anders.</translation>
    </message>
    <message>
        <source>The address has escapes of a JSON text, such as \u0026 where &amp; belongs.</source>
        <translation>In het adres staan codes van een JSON-tekst, zoals \u0026 waar &amp; hoort.</translation>
    </message>
    <message>
        <source>It was copied from the source of a file. Copy it from the portal or the tool that made it.</source>
        <translation>Het is uit de brontekst van een bestand gekopieerd. Kopieer het uit het portaal of het hulpprogramma dat het heeft gemaakt.</translation>
    </message>
    <message>
        <source>The address is percent-encoded once too often, such as %253A where %3A belongs.</source>
        <translation>Het adres is een keer te veel met procenttekens gecodeerd, zoals %253A waar %3A hoort.</translation>
    </message>
    <message>
        <source>A tool or a script encoded what was encoded already. Copy it from the portal or the tool that made it.</source>
        <translation>Een hulpprogramma of script heeft gecodeerd wat al gecodeerd was. Kopieer het uit het portaal of het hulpprogramma dat het heeft gemaakt.</translation>
    </message>
    <message>
        <source>An escape in the address is cut: two digits belong behind each %.</source>
        <translation>Een code in het adres is afgekapt: achter elke % horen twee cijfers.</translation>
    </message>
    <message>
        <source>Copy the whole address again.</source>
        <translation>Kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>There has to be one question mark, between the disk and the signature.</source>
        <translation>Er moet één vraagteken staan, tussen de schijf en de handtekening.</translation>
    </message>
    <message>
        <source>It is missing, or there are more. Put the address together as /container/name.vhd?signature.</source>
        <translation>Het ontbreekt of er zijn er meer. Stel het adres samen als /container/naam.vhd?handtekening.</translation>
    </message>
    <message>
        <source>The disk&apos;s name stands behind the signature.</source>
        <translation>De naam van de schijf staat achter de handtekening.</translation>
    </message>
    <message>
        <source>Put it behind the container, before the question mark: /container/name.vhd?signature.</source>
        <translation>Zet die achter de container, vóór het vraagteken: /container/naam.vhd?handtekening.</translation>
    </message>
    <message>
        <source>The address names a disk and no container.</source>
        <translation>Het adres noemt een schijf en geen container.</translation>
    </message>
    <message>
        <source>Put the name of the container before the disk: /container/name.vhd?signature.</source>
        <translation>Zet de naam van de container vóór de schijf: /container/naam.vhd?handtekening.</translation>
    </message>
    <message>
        <source>The signature (sig) is not as long as a signature is.</source>
        <translation>De handtekening (sig) is niet zo lang als een handtekening is.</translation>
    </message>
    <message>
        <source>One is 44 characters long, and the last is = (%3D). It is cut: copy the whole address again.</source>
        <translation>Ze is 44 tekens lang en het laatste is = (%3D). Ze is afgekapt: kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>The signature (sig) has a blank where a + was.</source>
        <translation>In de handtekening (sig) staat een spatie waar een + stond.</translation>
    </message>
    <message>
        <source>In an address a + has to be written as %2B. Copy the whole address again.</source>
        <translation>In een adres moet een + als %2B worden geschreven. Kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>%1=%2 is no version of the storage.</source>
        <translation>%1=%2 is geen versie van de opslag.</translation>
    </message>
    <message>
        <source>A version is a date such as 2020-08-04. Copy the whole address again.</source>
        <translation>Een versie is een datum zoals 2020-08-04. Kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>The rights are not in the order that the storage wants (sp=%1).</source>
        <translation>De rechten staan niet in de volgorde die de opslag wil (sp=%1).</translation>
    </message>
    <message>
        <source>The key that signed it is said to last from %1 to %2, longer than the seven days that Azure gives one (skt, ske).</source>
        <translation>De sleutel waarmee is getekend zou van %1 tot %2 gelden, langer dan de zeven dagen die Azure er een geeft (skt, ske).</translation>
    </message>
    <message>
        <source>The address was damaged or written by hand, and the storage is likely to refuse it. Copy it again.</source>
        <translation>Het adres is beschadigd of met de hand geschreven, en de opslag weigert het waarschijnlijk. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>The signature (sig) has a + that is not written as %2B.</source>
        <translation>De handtekening (sig) heeft een + die niet als %2B is geschreven.</translation>
    </message>
    <message>
        <source>A storage reads a + as a blank. Write %2B for it, or copy the whole address again.</source>
        <translation>Een opslag leest een + als een spatie. Schrijf er %2B voor, of kopieer het hele adres opnieuw.</translation>
    </message>
    <message>
        <source>Version %1 has the same file for two of its disks.</source>
        <translation>Versie %1 heeft hetzelfde bestand voor twee van zijn schijven.</translation>
    </message>
    <message>
        <source>Each disk has a file of its own. Look which address belongs to which disk.</source>
        <translation>Elke schijf heeft een eigen bestand. Kijk welk adres bij welke schijf hoort.</translation>
    </message>
    <message>
        <source>The key that signed it ends %1, before the signature does (ske before se).</source>
        <translation>De sleutel waarmee is getekend eindigt op %1, eerder dan de handtekening (ske vóór se).</translation>
    </message>
    <message>
        <source>The disk can be read until the key ends.</source>
        <translation>De schijf kan worden gelezen tot de sleutel eindigt.</translation>
    </message>
    <message>
        <source>The signature begins %1: nobody can read the disk before.</source>
        <translation>De handtekening begint op %1: eerder kan niemand de schijf lezen.</translation>
    </message>
    <message>
        <source>Create one that began a day ago.</source>
        <translation>Maak er een die een dag geleden begon.</translation>
    </message>
    <message>
        <source>Version %1 has the same disk as version %2.</source>
        <translation>Versie %1 heeft dezelfde schijf als versie %2.</translation>
    </message>
    <message>
        <source>Two versions with one disk give customers nothing new.</source>
        <translation>Twee versies met één schijf geven klanten niets nieuws.</translation>
    </message>
    <message>
        <source>Nobody is in the private audience of this plan.</source>
        <translation>Niemand staat in het privépubliek van dit plan.</translation>
    </message>
    <message>
        <source>Add who may see it, or take the private audience away, which makes the plan public.</source>
        <translation>Voeg toe wie het mag zien, of haal het privépubliek weg, wat het plan openbaar maakt.</translation>
    </message>
    <message>
        <source>The audience is given twice: as entries and as a CSV file.</source>
        <translation>Het publiek is twee keer gegeven: als vermeldingen en als CSV-bestand.</translation>
    </message>
    <message>
        <source>The service keeps one of them and drops the other. Leave the one that counts.</source>
        <translation>De dienst houdt er één van en laat de andere weg. Laat de lijst staan die telt.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>AI + ML</source>
        <translation>AI + machine learning</translation>
    </message>
    <message>
        <source>Blockchain</source>
        <translation>Blockchain</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Developer tools</source>
        <translation>Ontwikkelhulpprogramma&apos;s</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>IoT</source>
        <translation>IoT</translation>
    </message>
    <message>
        <source>IT &amp; management</source>
        <translation>IT en beheer</translation>
    </message>
    <message>
        <source>Monitoring &amp; diagnostics</source>
        <translation>Bewaking en diagnostiek</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migratie</translation>
    </message>
    <message>
        <source>Mixed reality</source>
        <translation>Mixed reality</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Geolocation</source>
        <translation>Geolocatie</translation>
    </message>
    <message>
        <source>Azure application</source>
        <translation>Azure-toepassing</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What the list of offers shows. Customers do not see it.</source>
        <translation>Wat de lijst van aanbiedingen toont. Klanten zien het niet.</translation>
    </message>
    <message>
        <source>Offer settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Marketing URL identifier</source>
        <translation>Marketing-URL-id</translation>
    </message>
    <message>
        <source>Becomes the last part of the offer&apos;s address in the marketplace.</source>
        <translation>Wordt het laatste deel van het adres van de aanbieding in de marketplace.</translation>
    </message>
    <message>
        <source>Sold by cloud solution providers</source>
        <translation>Verkoop via cloudoplossingsproviders</translation>
    </message>
    <message>
        <source>Opens the offer to Microsoft&apos;s CSP reseller channel.</source>
        <translation>Stelt de aanbieding open voor het CSP-wederverkoperskanaal van Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft standard contract</source>
        <translation>Standaardcontract van Microsoft</translation>
    </message>
    <message>
        <source>With it, terms of use are not needed.</source>
        <translation>Hiermee zijn geen gebruiksvoorwaarden nodig.</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Gebruiksvoorwaarden</translation>
    </message>
    <message>
        <source>Needed without the standard contract.</source>
        <translation>Nodig zonder het standaardcontract.</translation>
    </message>
    <message>
        <source>Universal amendment terms</source>
        <translation>Universele aanvullende voorwaarden</translation>
    </message>
    <message>
        <source>An amendment for all customers, with the standard contract.</source>
        <translation>Een aanvulling voor alle klanten, bij het standaardcontract.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Privacybeleid</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Testrit</translation>
    </message>
    <message>
        <source>Test drive description</source>
        <translation>Beschrijving van de testrit</translation>
    </message>
    <message>
        <source>Test drive access information</source>
        <translation>Toegangsinformatie van de testrit</translation>
    </message>
    <message>
        <source>Test drive user manual</source>
        <translation>Handleiding van de testrit</translation>
    </message>
    <message>
        <source>A PDF.</source>
        <translation>Een pdf.</translation>
    </message>
    <message>
        <source>Test drive videos</source>
        <translation>Video&apos;s van de testrit</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What customers see first.</source>
        <translation>Wat klanten het eerst zien.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Long summary</source>
        <translation>Lange samenvatting</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Simple HTML: p, em, ul, li, ol, headings.</source>
        <translation>Eenvoudige HTML: p, em, ul, li, ol, koppen.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>At most two, with at most two subcategories each.</source>
        <translation>Hoogstens twee, met elk hoogstens twee subcategorieën.</translation>
    </message>
    <message>
        <source>Legacy categories</source>
        <translation>Verouderde categorieën</translation>
    </message>
    <message>
        <source>Superseded by Categories.</source>
        <translation>Vervangen door Categorieën.</translation>
    </message>
    <message>
        <source>Useful links</source>
        <translation>Nuttige koppelingen</translation>
    </message>
    <message>
        <source>At least one link to documentation is advised.</source>
        <translation>Minstens één koppeling naar documentatie wordt aangeraden.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Small logo</source>
        <translation>Klein logo</translation>
    </message>
    <message>
        <source>PNG, 48 × 48.</source>
        <translation>PNG, 48 × 48.</translation>
    </message>
    <message>
        <source>Medium logo</source>
        <translation>Middelgroot logo</translation>
    </message>
    <message>
        <source>PNG, 90 × 90.</source>
        <translation>PNG, 90 × 90.</translation>
    </message>
    <message>
        <source>Large logo</source>
        <translation>Groot logo</translation>
    </message>
    <message>
        <source>PNG, 216 × 216.</source>
        <translation>PNG, 216 × 216.</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Breed logo</translation>
    </message>
    <message>
        <source>PNG, 255 × 115.</source>
        <translation>PNG, 255 × 115.</translation>
    </message>
    <message>
        <source>Hero logo</source>
        <translation>Hero-logo</translation>
    </message>
    <message>
        <source>PNG, 815 × 290. Once it is uploaded it cannot be deleted.</source>
        <translation>PNG, 815 × 290. Eenmaal geüpload kan het niet meer worden verwijderd.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Schermafbeeldingen</translation>
    </message>
    <message>
        <source>At most 5.</source>
        <translation>Hoogstens 5.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video&apos;s</translation>
    </message>
    <message>
        <source>Go-to-market materials</source>
        <translation>Go-to-marketmateriaal</translation>
    </message>
    <message>
        <source>Preview audience</source>
        <translation>Previewpubliek</translation>
    </message>
    <message>
        <source>Preview subscriptions</source>
        <translation>Abonnementen voor de preview</translation>
    </message>
    <message>
        <source>The Azure subscriptions that see the preview, 1 to 100.</source>
        <translation>De Azure-abonnementen die de preview zien, 1 tot 100.</translation>
    </message>
    <message>
        <source>Leads and support</source>
        <translation>Leads en support</translation>
    </message>
    <message>
        <source>Lead destination</source>
        <translation>Bestemming van leads</translation>
    </message>
    <message>
        <source>Where the service sends the details of interested customers.</source>
        <translation>Waar de dienst de gegevens van geïnteresseerde klanten heen stuurt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Azure Table</source>
        <translation>Azure Table</translation>
    </message>
    <message>
        <source>Azure Blob (deprecated)</source>
        <translation>Azure Blob (afgeschaft)</translation>
    </message>
    <message>
        <source>Dynamics CRM Online</source>
        <translation>Dynamics CRM Online</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>HTTPS-eindpunt</translation>
    </message>
    <message>
        <source>Marketo</source>
        <translation>Marketo</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Lead notification e-mails</source>
        <translation>E-mailadressen voor leadmeldingen</translation>
    </message>
    <message>
        <source>Storage connection string</source>
        <translation>Verbindingsreeks van de opslag</translation>
    </message>
    <message>
        <source>DefaultEndpointsProtocol=https;AccountName=…;AccountKey=… The service never gives it back.</source>
        <translation>DefaultEndpointsProtocol=https;AccountName=…;AccountKey=… De dienst geeft hem nooit terug.</translation>
    </message>
    <message>
        <source>Contact e-mails</source>
        <translation>E-mailadressen van contactpersonen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>Instantie-URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Office 365</source>
        <translation>Office 365</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Toepassings-id</translation>
    </message>
    <message>
        <source>Directory id</source>
        <translation>Map-id</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Toepassingssleutel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Eindpunt-URL</translation>
    </message>
    <message>
        <source>It may hold a key.</source>
        <translation>Er kan een sleutel in staan.</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>Server-id</translation>
    </message>
    <message>
        <source>Munchkin id</source>
        <translation>Munchkin-id</translation>
    </message>
    <message>
        <source>Form id</source>
        <translation>Formulier-id</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Object identifier</source>
        <translation>Object-id</translation>
    </message>
    <message>
        <source>15 letters and digits.</source>
        <translation>15 letters en cijfers.</translation>
    </message>
    <message>
        <source>Customer support name</source>
        <translation>Klantenservice: naam</translation>
    </message>
    <message>
        <source>Customer support e-mail</source>
        <translation>Klantenservice: e-mail</translation>
    </message>
    <message>
        <source>Customer support phone</source>
        <translation>Klantenservice: telefoon</translation>
    </message>
    <message>
        <source>Engineering contact name</source>
        <translation>Technisch contact: naam</translation>
    </message>
    <message>
        <source>Engineering contact e-mail</source>
        <translation>Technisch contact: e-mail</translation>
    </message>
    <message>
        <source>Engineering contact phone</source>
        <translation>Technisch contact: telefoon</translation>
    </message>
    <message>
        <source>Channel manager name</source>
        <translation>Kanaalbeheerder: naam</translation>
    </message>
    <message>
        <source>Channel manager e-mail</source>
        <translation>Kanaalbeheerder: e-mail</translation>
    </message>
    <message>
        <source>Channel manager phone</source>
        <translation>Kanaalbeheerder: telefoon</translation>
    </message>
    <message>
        <source>Support URL</source>
        <translation>Support-URL</translation>
    </message>
    <message>
        <source>Support URL for Azure Government</source>
        <translation>Support-URL voor Azure Government</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>Plan-id</translation>
    </message>
    <message>
        <source>At most 50 small letters, digits and dashes. Fixed after publishing.</source>
        <translation>Hoogstens 50 kleine letters, cijfers en streepjes. Ligt vast na publicatie.</translation>
    </message>
    <message>
        <source>Plan type</source>
        <translation>Plantype</translation>
    </message>
    <message>
        <source>Solution template</source>
        <translation>Oplossingssjabloon</translation>
    </message>
    <message>
        <source>Managed application</source>
        <translation>Beheerde toepassing</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure Government</source>
        <translation>Azure Government</translation>
    </message>
    <message>
        <source>Azure China</source>
        <translation>Azure China</translation>
    </message>
    <message>
        <source>Azure Germany</source>
        <translation>Azure Duitsland</translation>
    </message>
    <message>
        <source>Certifications for Azure Government</source>
        <translation>Certificeringen voor Azure Government</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markten</translation>
    </message>
    <message>
        <source>Where the plan is sold.</source>
        <translation>Waar het plan wordt verkocht.</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>Maandprijs</translation>
    </message>
    <message>
        <source>Monthly price (simplified currency)</source>
        <translation>Maandprijs (vereenvoudigde valuta)</translation>
    </message>
    <message>
        <source>Private audience</source>
        <translation>Privépubliek</translation>
    </message>
    <message>
        <source>There only for a private plan. A public plan cannot become private after publishing.</source>
        <translation>Alleen bij een privéplan. Een openbaar plan kan na publicatie niet meer privé worden.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-bestand</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>Package versions</source>
        <translation>Pakketversies</translation>
    </message>
    <message>
        <source>Versions X.Y.Z of the package zip: mainTemplate.json and createUiDefinition.json at its root.</source>
        <translation>Versies X.Y.Z van het zip-pakket, met mainTemplate.json en createUiDefinition.json in de hoofdmap.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Package file</source>
        <translation>Pakketbestand</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Principal id</source>
        <translation>Principal-id</translation>
    </message>
    <message>
        <source>Role definition id</source>
        <translation>Roldefinitie-id</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <source>Customer actions</source>
        <translation>Acties van klanten</translation>
    </message>
    <message>
        <source>Just-in-time access</source>
        <translation>Just-in-time-toegang</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Core virtual machine</source>
        <translation>Core-virtuele machine</translation>
    </message>
    <message>
        <source>Legacy offer id</source>
        <translation>Verouderde aanbieding-id</translation>
    </message>
    <message>
        <source>Written by the service; never sent back.</source>
        <translation>Door de dienst geschreven; wordt nooit teruggestuurd.</translation>
    </message>
    <message>
        <source>Legacy publisher id</source>
        <translation>Verouderde uitgever-id</translation>
    </message>
    <message>
        <source>Description for Azure</source>
        <translation>Beschrijving voor Azure</translation>
    </message>
    <message>
        <source>Description for Azure Government</source>
        <translation>Beschrijving voor Azure Government</translation>
    </message>
    <message>
        <source>Description for Azure China</source>
        <translation>Beschrijving voor Azure China</translation>
    </message>
    <message>
        <source>Description for Azure Germany</source>
        <translation>Beschrijving voor Azure Duitsland</translation>
    </message>
    <message>
        <source>Deployment models</source>
        <translation>Modellen voor implementatie</translation>
    </message>
    <message>
        <source>ARM</source>
        <translation>ARM</translation>
    </message>
    <message>
        <source>RDFE</source>
        <translation>RDFE</translation>
    </message>
    <message>
        <source>Operating system family</source>
        <translation>Familie van het besturingssysteem</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Recommended VM sizes</source>
        <translation>Aanbevolen VM-grootten</translation>
    </message>
    <message>
        <source>Default image size in GB</source>
        <translation>Standaardgrootte van de image in GB</translation>
    </message>
    <message>
        <source>Image type</source>
        <translation>Imagetype</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generatie</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>x64</source>
        <translation>x64</translation>
    </message>
    <message>
        <source>Arm64</source>
        <translation>Arm64</translation>
    </message>
    <message>
        <source>Hidden plan</source>
        <translation>Verborgen plan</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Zichtbaar</translation>
    </message>
    <message>
        <source>Hardened</source>
        <translation>Beveiligd (hardened)</translation>
    </message>
    <message>
        <source>Premium third party</source>
        <translation>Premium van derden</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Gratis laag</translation>
    </message>
    <message>
        <source>Migrated offer</source>
        <translation>Gemigreerde aanbieding</translation>
    </message>
    <message>
        <source>Hybrid use benefit</source>
        <translation>Hybrid Use Benefit</translation>
    </message>
    <message>
        <source>Hybrid use benefit for clients</source>
        <translation>Hybrid Use Benefit voor clients</translation>
    </message>
    <message>
        <source>Hybrid use benefit can be switched</source>
        <translation>Hybrid Use Benefit in en uit te schakelen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message>
        <source>Sign-in with Microsoft Entra ID</source>
        <translation>Aanmelden met Microsoft Entra ID</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensies</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Sluimerstand</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>Network virtual appliance</source>
        <translation>Virtueel netwerkapparaat</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Custom ARM template required</source>
        <translation>Eigen ARM-sjabloon vereist</translation>
    </message>
    <message>
        <source>Managed disks only</source>
        <translation>Alleen beheerde schijven</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>Patches</translation>
    </message>
    <message>
        <source>Hotpatch</source>
        <translation>Hotpatch</translation>
    </message>
    <message>
        <source>Supported extensions</source>
        <translation>Ondersteunde extensies</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Open poorten</translation>
    </message>
    <message>
        <source>Useful links for Azure</source>
        <translation>Nuttige koppelingen voor Azure</translation>
    </message>
    <message>
        <source>Useful links for Azure Government</source>
        <translation>Nuttige koppelingen voor Azure Government</translation>
    </message>
    <message>
        <source>Useful links for Azure China</source>
        <translation>Nuttige koppelingen voor Azure China</translation>
    </message>
    <message>
        <source>Useful links for Azure Germany</source>
        <translation>Nuttige koppelingen voor Azure Duitsland</translation>
    </message>
    <message>
        <source>Pricing details</source>
        <translation>Prijsgegevens</translation>
    </message>
    <message>
        <source>Lead generation id</source>
        <translation>Leadgeneratie-id</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Image versions</source>
        <translation>Imageversies</translation>
    </message>
    <message>
        <source>Versions X.Y.Z; a new one must be the highest to become visible.</source>
        <translation>Versies X.Y.Z; een nieuwe moet de hoogste zijn om zichtbaar te worden.</translation>
    </message>
    <message>
        <source>Media name</source>
        <translation>Medianaam</translation>
    </message>
    <message>
        <source>Unique in the offer.</source>
        <translation>Uniek in de aanbieding.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Shown to customers</source>
        <translation>Getoond aan klanten</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/JJJJ</translation>
    </message>
    <message>
        <source>OS disk VHD</source>
        <translation>VHD van de OS-schijf</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Gegevensschijven</translation>
    </message>
    <message>
        <source>At most 15; their number is fixed once it is published.</source>
        <translation>Hoogstens 15; het aantal ligt vast na publicatie.</translation>
    </message>
    <message>
        <source>LUN</source>
        <translation>LUN</translation>
    </message>
    <message>
        <source>VHD URL</source>
        <translation>VHD-URL</translation>
    </message>
    <message>
        <source>Further generations</source>
        <translation>Verdere generaties</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuele machine</translation>
    </message>
    <message>
        <source>Not shown to customers; solution templates can use it.</source>
        <translation>Niet getoond aan klanten; oplossingssjablonen kunnen het gebruiken.</translation>
    </message>
    <message>
        <source>Windows vendor</source>
        <translation>Windows-leverancier</translation>
    </message>
    <message>
        <source>Comes back from the service as Vendor.</source>
        <translation>Komt van de dienst terug als Leverancier.</translation>
    </message>
    <message>
        <source>The name that customers see.</source>
        <translation>De naam die klanten zien.</translation>
    </message>
    <message>
        <source>At most 6, such as d2s-standard-v3.</source>
        <translation>Hoogstens 6, zoals d2s-standard-v3.</translation>
    </message>
    <message>
        <source>Accelerated networking</source>
        <translation>Versneld netwerken</translation>
    </message>
    <message>
        <source>Legacy plan id</source>
        <translation>Verouderde plan-id</translation>
    </message>
    <message>
        <source>Written by the service.</source>
        <translation>Door de dienst geschreven.</translation>
    </message>
    <message>
        <source>At most 20,000 rows.</source>
        <translation>Hoogstens 20.000 rijen.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Prices can go down after publishing, never up.</source>
        <translation>Prijzen kunnen na publicatie omlaag, nooit omhoog.</translation>
    </message>
    <message>
        <source>Bring your own license</source>
        <translation>Eigen licentie gebruiken</translation>
    </message>
    <message>
        <source>Customers pay you elsewhere; no price here.</source>
        <translation>Klanten betalen u elders; hier geen prijs.</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>Gratis proefversie</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 maanden</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Per core and hour</source>
        <translation>Per kern per uur</translation>
    </message>
    <message>
        <source>Per core size</source>
        <translation>Per aantal kernen</translation>
    </message>
    <message>
        <source>A price for each size; instead of the price per core.</source>
        <translation>Een prijs voor elk aantal kernen, in plaats van de prijs per kern.</translation>
    </message>
    <message>
        <source>Prices by region</source>
        <translation>Prijzen per regio</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle markten</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>URL of the spreadsheet</source>
        <translation>URL van de spreadsheet</translation>
    </message>
    <message>
        <source>Price (simplified currency)</source>
        <translation>Prijs (vereenvoudigde valuta)</translation>
    </message>
    <message>
        <source>A SAS URI that can read and list, from a day ago to three weeks ahead at least.</source>
        <translation>Een SAS-URI die kan lezen en de lijst opvragen, van een dag geleden tot minstens drie weken vooruit.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europese Economische Ruimte</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenië</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameroen</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaaimaneilanden</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopië</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>Hongkong SAR</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanië</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koeweit</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizië</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libië</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolië</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibië</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palestinian Authority</source>
        <translation>Palestijnse Autoriteit</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad en Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikaanse Maagdeneilanden</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Oeganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>The subscriptions and tenants that see and buy the plan, at most 10. More are given as a CSV file.</source>
        <translation>De abonnementen en tenants die het plan zien en kopen, hooguit 10. Meer worden als CSV-bestand gegeven.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Bears on the claim</source>
        <translation>Verhältnis zur Behauptung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Also betray+v, traitor+n, brazen+a for their forms, a/b for one of two words</source>
        <translation>Auch betray+v, traitor+n, brazen+a für ihre Formen, a/b für eines von zwei Wörtern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Why they are worth a look</source>
        <translation>Warum sie einen Blick wert sind</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Neutrale Fassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name that is new is entered.</source>
        <translation>Ein neuer Name wird eingetragen.</translation>
    </message>
    <message>
        <source>In the role of</source>
        <translation>In der Rolle</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Only if it is spelled differently there.</source>
        <translation>Nur, wenn er dort anders geschrieben ist.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Name hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Merge with which name?</source>
        <translation>Mit welchem Namen zusammenführen?</translation>
    </message>
    <message>
        <source>Both are shown side by side next.</source>
        <translation>Als Nächstes stehen beide nebeneinander.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Romanisation</source>
        <translation>Umschrift</translation>
    </message>
    <message>
        <source>ALA-LC, ISO 9…</source>
        <translation>ALA-LC, ISO 9…</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Form hinzufügen</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Form des Namens</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkt</translation>
    </message>
    <message>
        <source>Stands in the history and under your decisions in review</source>
        <translation>Steht im Verlauf und unter Ihren Entscheidungen bei der Prüfung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>From the next start of Catalog</source>
        <translation>Ab dem nächsten Start von Catalog</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>In which citations are copied</source>
        <translation>In dem Nachweise kopiert werden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cross-references</source>
        <translation>
            <numerusform>%Ln Querverweis</numerusform>
            <numerusform>%Ln Querverweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>In der Originalsprache</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Gesagt zu</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>3 December 1961</source>
        <translation>3. Dezember 1961</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>If not in the text</source>
        <translation>Falls nicht im Text</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Wortlaut im Original</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Statement, in neutral words</source>
        <translation>Aussage, in neutralen Worten</translation>
    </message>
    <message>
        <source>Date of what is claimed</source>
        <translation>Datum des Behaupteten</translation>
    </message>
    <message>
        <source>3 December 1961, about 1944</source>
        <translation>3. Dezember 1961, um 1944</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Preferred form</source>
        <translation>Vorzugsform</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Lebensdaten</translation>
    </message>
    <message>
        <source>1908 – 1985</source>
        <translation>1908 – 1985</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Wer oder was das ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags · {density} per 10,000 characters</source>
        <translation>
            <numerusform>%Ln Befund · {density} auf 10.000 Zeichen</numerusform>
            <numerusform>%Ln Befunde · {density} auf 10.000 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>The author of the source</source>
        <translation>Der Autor der Quelle</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wann gesagt</translation>
    </message>
    <message>
        <source>If it differs from the source&apos;s date</source>
        <translation>Falls anders als das Datum der Quelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What is asserted, in neutral words</source>
        <translation>Was behauptet wird, in neutralen Worten</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>Behauptung anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It stands here</source>
        <translation>Sie steht hier</translation>
    </message>
    <message>
        <source>place unsure</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>Quote: {who}</source>
        <translation>Zitat: {who}</translation>
    </message>
    <message>
        <source>Claim: {what}</source>
        <translation>Behauptung: {what}</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>Quote?</source>
        <translation>Zitat?</translation>
    </message>
    <message>
        <source>Claim?</source>
        <translation>Behauptung?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>Note on “{record}”</source>
        <translation>Notiz zu „{record}“</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>Behauptung umformulieren</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>It stands in the list at the left.</source>
        <translation>Sie steht in der Liste links.</translation>
    </message>
    <message>
        <source>Sorted: by the source&apos;s title, then by the place in its text</source>
        <translation>Sortiert: nach dem Titel der Quelle, dann nach der Stelle in ihrem Text</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>how many</comment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Rivals</source>
        <comment>how many</comment>
        <translation>Widerspr.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Weitere Formen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Flags still to be reviewed</source>
        <translation>Noch zu prüfende Befunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>In (journal, book, newspaper, site)</source>
        <translation>In (Zeitschrift, Buch, Zeitung, Website)</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Erscheinungsort</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Note for citation</source>
        <translation>Notiz für den Nachweis</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: völlig zuverlässig</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: meist zuverlässig</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: einigermaßen zuverlässig</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: unzuverlässig</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: nicht zu beurteilen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>3 December 1961, about 1944, 1941/1945</source>
        <translation>3. Dezember 1961, um 1944, 1941/1945</translation>
    </message>
    <message>
        <source>In an archive</source>
        <translation>In einem Archiv</translation>
    </message>
    <message>
        <source>The archive or library</source>
        <translation>Das Archiv oder die Bibliothek</translation>
    </message>
    <message>
        <source>Place of the repository</source>
        <translation>Ort des Archivs</translation>
    </message>
    <message>
        <source>Fonds or collection</source>
        <translation>Bestand oder Sammlung</translation>
    </message>
    <message>
        <source>Series or inventory</source>
        <translation>Serie oder Findbuch</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Mappe oder Akte</translation>
    </message>
    <message>
        <source>Item or leaves</source>
        <translation>Stück oder Blatt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Grad</translation>
    </message>
    <message>
        <source>Original or derived</source>
        <translation>Original oder abgeleitet</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>As in hoxha1960</source>
        <translation>Wie in hoxha1960</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paste the whole text; page numbers can stay in it.</source>
        <translation>Den ganzen Text einfügen; Seitenzahlen können stehen bleiben.</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>hier hinzugefügt</translation>
    </message>
    <message>
        <source>silenced here</source>
        <translation>hier stummgeschaltet</translation>
    </message>
    <message>
        <source>reworded here</source>
        <translation>hier umformuliert</translation>
    </message>
    <message>
        <source>, p. {page}</source>
        <translation>, S. {page}</translation>
    </message>
    <message>
        <source>There is no field “{name}”; it was looked for as words.</source>
        <translation>Ein Feld „{name}“ gibt es nicht; gesucht wurde danach als Wörtern.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 1941, 1941..1945 or 1944-11.</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie 1941, 1941..1945 oder 1944-11.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>“{file}” is no kind of picture.</source>
        <translation>„{file}“ ist keine Bildart.</translation>
    </message>
    <message>
        <source>It can end in {suffixes}.</source>
        <translation>Möglich sind die Endungen {suffixes}.</translation>
    </message>
    <message>
        <source>{file} could not be written{reason}.</source>
        <translation>{file} konnte nicht geschrieben werden{reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source> Say instead: {words}</source>
        <translation> Besser: {words}</translation>
    </message>
    <message>
        <source> Neutral: {words}</source>
        <translation> Neutral: {words}</translation>
    </message>
    <message>
        <source>Learning from your decisions</source>
        <translation>Aus Ihren Entscheidungen lernen</translation>
    </message>
    <message>
        <source>Reading the sentences of flags</source>
        <translation>Die Sätze der Befunde werden gelesen</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Dies lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>File → Check the catalogue says what is wrong.</source>
        <translation>Datei → Katalog prüfen sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Analyse the text</source>
        <translation>Text analysieren</translation>
    </message>
    <message>
        <source>There are no rules for this language, so nothing was judged.</source>
        <translation>Für diese Sprache gibt es keine Regeln, darum wurde nichts beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Make a quote</source>
        <translation>Zitat anlegen</translation>
    </message>
    <message>
        <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Wählen Sie zuerst die Worte aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Behauptung anlegen</translation>
    </message>
    <message>
        <source>Choose a flag first: click on it, or F8 goes to the next mark.</source>
        <translation>Wählen Sie zuerst einen Befund: anklicken, oder mit F8 zur nächsten Markierung.</translation>
    </message>
    <message>
        <source>Choose what is proposed first: click on it, or F8 goes to the next mark.</source>
        <translation>Wählen Sie zuerst einen Vorschlag: anklicken, oder mit F8 zur nächsten Markierung.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation>Stelle bestätigen</translation>
    </message>
</context>
<context>
    <name>BagPart</name>
    <message>
        <source>MD5 checksums too, for receivers that ask for them</source>
        <translation>Auch MD5-Prüfsummen, für Empfänger, die danach fragen</translation>
    </message>
    <message>
        <source>For the receiver</source>
        <translation>Für den Empfänger</translation>
    </message>
    <message>
        <source>BagIt profiles (*.json)</source>
        <translation>BagIt-Profile (*.json)</translation>
    </message>
    <message>
        <source>Add a BagIt profile</source>
        <translation>BagIt-Profil hinzufügen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those of sources something was taken from</source>
        <translation>Die der Quellen, denen etwas entnommen wurde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What an archive asks of a bag, as a file. Drop one here, or choose Add.</source>
        <translation>Was ein Archiv von einem Paket verlangt, als Datei. Hierher ziehen oder Hinzufügen wählen.</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <source>BagIt profile</source>
        <translation>BagIt-Profil</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Written into bag-info.txt</source>
        <translation>Steht dann in bag-info.txt</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Tag all of them: type and press Enter</source>
        <translation>Alle verschlagworten: tippen und Enter drücken</translation>
    </message>
    <message>
        <source>Tag all selected records</source>
        <translation>Alle ausgewählten Datensätze verschlagworten</translation>
    </message>
    <message>
        <source>Give all of them the status</source>
        <translation>Allen diesen Status geben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records selected</source>
        <translation>
            <numerusform>%Ln Datensatz ausgewählt</numerusform>
            <numerusform>%Ln Datensätze ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Diese exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
</context>
<context>
    <name>BibliographyDialog</name>
    <message>
        <source>Make tags of the keywords</source>
        <translation>Stichwörter zu Schlagwörtern machen</translation>
    </message>
    <message>
        <source>Take it in as a text</source>
        <translation>Als Text aufnehmen</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>Spalten {count}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln</source>
        <translation>
            <numerusform>%Ln aufnehmen</numerusform>
            <numerusform>%Ln aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read as they are</source>
        <translation>
            <numerusform>%Ln so nicht lesbar</numerusform>
            <numerusform>%Ln so nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Neue Quellen</translation>
    </message>
    <message>
        <source>Entries that cannot be read as they are</source>
        <translation>Einträge, die so nicht gelesen werden können</translation>
    </message>
    <message numerus="yes">
        <source>Make tags of the %Ln keywords</source>
        <translation>
            <numerusform>Das %Ln Stichwort zum Schlagwort machen</numerusform>
            <numerusform>Die %Ln Stichwörter zu Schlagwörtern machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read {count}</source>
        <translation>Nicht lesbar {count}</translation>
    </message>
    <message>
        <source>Import a bibliography</source>
        <translation>Bibliografie importieren</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Where the two differ</source>
        <translation>Wo beide voneinander abweichen</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Abweichende Einträge</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It is not as it was exported: {what}. Ask for it again, unless you know why.</source>
        <translation>Es ist nicht mehr so, wie es exportiert wurde: {what}. Fordern Sie es neu an, falls Sie den Grund nicht kennen.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>Here already, and the same: {what}</source>
        <translation>Schon da und gleich: {what}</translation>
    </message>
    <message>
        <source>Here already, and different: {count}</source>
        <translation>Schon da und anders: {count}</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>Das ist ein Schritt und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the bundle “{there}”</source>
        <translation>{field}: hier „{here}“, im Paket „{there}“</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>Check the catalogue</source>
        <translation>Katalog prüfen</translation>
    </message>
    <message>
        <source>Which catalogue is to be put back to an earlier state?</source>
        <translation>Welcher Katalog soll auf einen früheren Stand zurückgesetzt werden?</translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” inside the folder of a catalogue.</source>
        <translation>Sicherungen liegen im Ordner „backups“ im Ordner des Katalogs.</translation>
    </message>
    <message>
        <source>There is no backup in {name}</source>
        <translation>In {name} gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>What is in the catalogue now is kept as a backup too. The original files stay as they are.</source>
        <translation>Auch der jetzige Stand wird gesichert. Die Originaldateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Originals missing or changed: {count}</source>
        <translation>Originale fehlend oder verändert: {count}</translation>
    </message>
    <message>
        <source>Look for them…</source>
        <translation>Danach suchen…</translation>
    </message>
    <message>
        <source>Where may they be? {names}</source>
        <translation>Wo könnten sie liegen? {names}</translation>
    </message>
    <message>
        <source>Look for originals</source>
        <translation>Originale suchen</translation>
    </message>
    <message>
        <source>Originals put back: {found}; still missing: {left}</source>
        <translation>Originale zurückgelegt: {found}; noch fehlend: {left}</translation>
    </message>
    <message>
        <source>The catalogue is in order.</source>
        <translation>Der Katalog ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>%n Problem gefunden</numerusform>
            <numerusform>%n Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparieren, was sich reparieren lässt</translation>
    </message>
    <message>
        <source>Mend the catalogue</source>
        <translation>Katalog reparieren</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>{who} has it open on {computer}. What both of you change at the same time is refused to one.</source>
        <translation>{who} hat ihn auf {computer} geöffnet. Was Sie beide zugleich ändern, wird einem von Ihnen verweigert.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie anfangen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {text}</source>
        <translation>{text} entfernen</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Type a few letters</source>
        <translation>Einige Buchstaben tippen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChooseRecord</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>CitationStyle</name>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Diesen Stil verwenden</translation>
    </message>
    <message>
        <source>In this style citations are copied. Exports begin with it.</source>
        <translation>In diesem Stil werden Nachweise kopiert. Exporte beginnen mit ihm.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Differs: {reason}</source>
        <translation>Weicht ab: {reason}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Source graded {grade}</source>
        <translation>Quelle mit Grad {grade}</translation>
    </message>
</context>
<context>
    <name>ClaimsScreen</name>
    <message>
        <source>Esc: back to the list · F2: edit this claim</source>
        <translation>Esc: zurück zur Liste · F2: diese Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>Enter: rivals side by side, else edit · F2: edit · T: tag · L: cross-reference · N: note</source>
        <translation>Enter: Widersprüche nebeneinander, sonst bearbeiten · F2: bearbeiten · T: Schlagwort · L: Querverweis · N: Notiz</translation>
    </message>
    <message>
        <source>Filter: words, status:open, has:rivals, date:1961, about:…</source>
        <translation>Filter: Wörter, status:open, has:rivals, date:1961, about:…</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>A claim says in neutral words what can be true or false. Make one here, or from the text with C.</source>
        <translation>Eine Behauptung sagt in neutralen Worten, was wahr oder falsch sein kann. Legen Sie eine hier an oder aus dem Text mit C.</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Neue Behauptung…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation>Widersprüche suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new rivals to review</source>
        <translation>
            <numerusform>%n neuer Widerspruch zu prüfen</numerusform>
            <numerusform>%n neue Widersprüche zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rivals</source>
        <translation>Keine neuen Widersprüche</translation>
    </message>
    <message>
        <source>Find rival claims and quotes</source>
        <translation>Widersprechende Behauptungen und Zitate suchen</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Say what each column is; the other tabs follow.</source>
        <translation>Sagen Sie, was jede Spalte ist; die anderen Reiter folgen.</translation>
    </message>
    <message>
        <source>What the column {head} becomes</source>
        <translation>Was aus der Spalte {head} wird</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopiert: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied</source>
        <translation>
            <numerusform>%n Nachweis kopiert</numerusform>
            <numerusform>%n Nachweise kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>Save as a new version (Ctrl+Enter)</source>
        <translation>Als neue Fassung speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Only what was typed or read wrongly: the wording of the source stays as it is. The version before is kept, and quotes, claims and flags move along.</source>
        <translation>Nur, was falsch getippt oder gelesen wurde: der Wortlaut der Quelle bleibt. Die vorige Fassung wird behalten; Zitate, Behauptungen und Befunde wandern mit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation>Berichtigungen verwerfen?</translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation>Sie wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Weiter berichtigen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation>Catalog {version}</translation>
    </message>
    <message>
        <source>Something went wrong inside Catalog</source>
        <translation>In Catalog ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was saved before is safe, and you can go on working. If it happens again, look whether the catalogue is in order: File → Check the catalogue.</source>
        <translation>Das ist ein Fehler des Programms. Was vorher gespeichert wurde, ist sicher, und Sie können weiterarbeiten. Geschieht es wieder, sehen Sie nach, ob der Katalog in Ordnung ist: Datei → Katalog prüfen.</translation>
    </message>
    <message>
        <source>The details are in {log}; please send them along when you report this.</source>
        <translation>Die Einzelheiten stehen in {log}; bitte schicken Sie sie mit, wenn Sie dies melden.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Name hinzufügen</translation>
    </message>
    <message>
        <source>Add form</source>
        <translation>Form hinzufügen</translation>
    </message>
    <message>
        <source>Edit form</source>
        <translation>Form bearbeiten</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>The text as it would come in</source>
        <translation>Der Text, wie er aufgenommen würde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name} (vermutet)</translation>
    </message>
    <message>
        <source>The file does not say in which encoding its letters are stored. If the text below looks wrong, choose another one.</source>
        <translation>Die Datei sagt nicht, in welcher Kodierung sie geschrieben ist. Sieht der Text unten falsch aus, wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{count} files, {size}. Every byte was read again and is as it should be.</source>
        <translation>{count} Dateien, {size}. Jedes Byte wurde noch einmal gelesen und stimmt.</translation>
    </message>
    <message>
        <source>The bundle is not sound</source>
        <translation>Das Paket ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>Exported and verified</source>
        <translation>Exportiert und geprüft</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>Eine Datei, {size}.</translation>
    </message>
    <message>
        <source>These originals are not in this catalogue, so they were left out: {names}</source>
        <translation>Diese Originale sind nicht in diesem Katalog und fehlen deshalb: {names}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>&amp;Neutral wording…</source>
        <translation>&amp;Neutrale Fassung…</translation>
    </message>
    <message>
        <source>Silence the &amp;whole rule</source>
        <translation>&amp;Ganze Regel stummschalten</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Finds: {words}</source>
        <translation>Findet: {words}</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Besser sagen</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Neutrale Fassung</translation>
    </message>
    <message>
        <source>Rule {rule} · strength {strength} of 100 · {language}</source>
        <translation>Regel {rule} · Stärke {strength} von 100 · {language}</translation>
    </message>
    <message>
        <source>&amp;Take out (Del)</source>
        <translation>&amp;Herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Restore (Del)</source>
        <translation>&amp;Wiederherstellen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Silence (Del)</source>
        <translation>&amp;Stummschalten (Entf)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Zitate suchen</translation>
    </message>
    <message>
        <source>Enter takes the quote marked in the list.</source>
        <translation>Enter nimmt das in der Liste markierte Zitat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>None yet. A claim without evidence is only an assertion.</source>
        <translation>Noch keiner. Ohne Beleg ist eine Behauptung nur ein Wort.</translation>
    </message>
    <message>
        <source>Edit stance and grades</source>
        <translation>Haltung und Grade bearbeiten</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Diesen Beleg entfernen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Neue Quellen</translation>
    </message>
    <message>
        <source>Quotes {count}</source>
        <translation>Zitate {count}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Terms {count}</source>
        <translation>Begriffe {count}</translation>
    </message>
    <message>
        <source>Terms of the vocabulary</source>
        <translation>Begriffe des Vokabulars</translation>
    </message>
    <message>
        <source>Worth knowing {count}</source>
        <translation>Wissenswert {count}</translation>
    </message>
    <message>
        <source>What comes in otherwise, or not</source>
        <translation>Was anders ankommt oder gar nicht</translation>
    </message>
    <message>
        <source>Import from another program</source>
        <translation>Aus einem anderen Programm importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sources</source>
        <translation>
            <numerusform>%Ln neue Quelle</numerusform>
            <numerusform>%Ln neue Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, which gain what they have not</source>
        <translation>
            <numerusform>%Ln schon da, bekommt, was fehlt</numerusform>
            <numerusform>%Ln schon da, bekommen, was fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields kept under their own names, which come out again: {names}</source>
        <translation>Felder unter eigenem Namen, die beim Export wiederkommen: {names}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen: Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>New catalogue</source>
        <translation>Neuer Katalog</translation>
    </message>
    <message>
        <source>My catalogue</source>
        <translation>Mein Katalog</translation>
    </message>
    <message>
        <source>Catalogues (*.catalog)</source>
        <translation>Kataloge (*.catalog)</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Katalog wird angelegt</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation>Katalog wird geöffnet</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Beispiel wird vorbereitet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Text and files</source>
        <translation>Text und Dateien</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>No text yet. Attach a file or paste the text to make quotes from it.</source>
        <translation>Noch kein Text. Hängen Sie eine Datei an oder fügen Sie den Text ein, um daraus zu zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Open the original with the program your system uses for it</source>
        <translation>Original mit dem Programm öffnen, das Ihr System dafür vorsieht</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Records in this list</source>
        <translation>Datensätze in dieser Liste</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Blind: hide what others decided</source>
        <translation>Blind: Entscheidungen anderer verbergen</translation>
    </message>
    <message>
        <source>Others’ decisions are shown only once you have decided yourself</source>
        <translation>Entscheidungen anderer werden erst gezeigt, wenn Sie selbst entschieden haben</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>All sources and claims</source>
        <translation>Alle Quellen und Behauptungen</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln left</source>
        <translation>
            <numerusform> · noch %Ln</numerusform>
            <numerusform> · noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln an hour</source>
        <translation>
            <numerusform> · %Ln je Stunde</numerusform>
            <numerusform> · %Ln je Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source> · {count} deferred</source>
        <translation> · {count} zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>Order learned from %n of your decisions</source>
        <translation>
            <numerusform>Reihenfolge aus %n Entscheidung von Ihnen gelernt</numerusform>
            <numerusform>Reihenfolge aus %n Entscheidungen von Ihnen gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories ({count})</source>
        <translation>Alle Kategorien ({count})</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Judged differently</source>
        <translation>Unterschiedlich beurteilt</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Treffer zuerst</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>Flag</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Besser sagen</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Neutrale Fassung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Into a claim   W</source>
        <translation>Als Behauptung   W</translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message>
        <source>Uphold</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Silence this rule…</source>
        <translation>Diese Regel stummschalten…</translation>
    </message>
    <message numerus="yes">
        <source>Same everywhere in this source: %n flags (S)</source>
        <translation>
            <numerusform>Überall in dieser Quelle: %n Befund (S)</numerusform>
            <numerusform>Überall in dieser Quelle: %n Befunde (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule {rule} · judged by engine {engine}</source>
        <translation>Regel {rule} · beurteilt von Fassung {engine}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>Why it stands here in the queue</source>
        <translation>Warum sie hier in der Reihe steht</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>Verwerfen, weil</translation>
    </message>
    <message>
        <source>1–5: dismiss for that reason · N and P go on and back · Ctrl+Z takes the last decision back</source>
        <translation>1–5: aus diesem Grund verwerfen · N und P vor und zurück · Strg+Z nimmt die letzte Entscheidung zurück</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shows or hides this part of the form</source>
        <translation>Zeigt oder verbirgt diesen Teil des Formulars</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Add, then another</source>
        <translation>Hinzufügen, dann weiter</translation>
    </message>
    <message>
        <source>What is said of the archive stays for the next one (Ctrl+Shift+Enter)</source>
        <translation>Die Angaben zum Archiv bleiben für die nächste (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>Was Sie hier zuvor getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>“{what}” was not added.</source>
        <translation>„{what}“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter damit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Other forms</source>
        <translation>Weitere Formen</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Form hinzufügen</translation>
    </message>
    <message>
        <source>None. Add the spellings under which this name is met.</source>
        <translation>Keine. Fügen Sie die Schreibweisen hinzu, in denen dieser Name vorkommt.</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Diese Form entfernen</translation>
    </message>
    <message>
        <source>Remove form</source>
        <translation>Form entfernen</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>FramingCommands</name>
    <message>
        <source>Analyse every source</source>
        <translation>Alle Quellen analysieren</translation>
    </message>
    <message>
        <source>Sources analysed: {count}; flags: {flags}</source>
        <translation>Quellen analysiert: {count}; Befunde: {flags}</translation>
    </message>
    <message>
        <source>; not analysed, because there are no rules for their language: {count}</source>
        <translation>; nicht analysiert, weil es für ihre Sprache keine Regeln gibt: {count}</translation>
    </message>
    <message>
        <source>Every source was judged by these rules already.</source>
        <translation>Jede Quelle ist schon nach diesen Regeln beurteilt.</translation>
    </message>
</context>
<context>
    <name>FramingRules</name>
    <message>
        <source>Framing rules</source>
        <translation>Framing-Regeln</translation>
    </message>
    <message>
        <source>Words, a wording or a reason</source>
        <translation>Wörter, eine Fassung oder ein Grund</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Judge them again</source>
        <translation>&amp;Neu beurteilen</translation>
    </message>
    <message>
        <source>It stands in the place of the words. In brackets it is advice and is only shown.</source>
        <translation>Sie tritt an die Stelle der Worte. In Klammern ist sie ein Rat und wird nur gezeigt.</translation>
    </message>
    <message>
        <source>Neutral wording for “{words}”</source>
        <translation>Neutrale Fassung für „{words}“</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Neutrale Fassung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Wörter hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Sources not yet judged by these rules: {count}</source>
        <translation>Quellen, noch nicht nach diesen Regeln beurteilt: {count}</translation>
    </message>
    <message>
        <source>Every source was judged by these rules.</source>
        <translation>Jede Quelle ist nach diesen Regeln beurteilt.</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Framing rules of this catalogue</source>
        <translation>Framing-Regeln dieses Katalogs</translation>
    </message>
    <message>
        <source>The words an analysis looks for. What you change holds for this catalogue and can be undone.</source>
        <translation>Die Wörter, nach denen die Analyse sucht. Änderungen gelten für diesen Katalog und lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Add words…</source>
        <translation>&amp;Wörter hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Look for framing, quotations, names and claims (F5)</source>
        <translation>Framing, Zitate, Namen und Behauptungen suchen (F5)</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Zurück zur Liste (Alt+Links)</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Im Text suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for the language of this text.</source>
        <translation>Nicht analysiert: für die Sprache dieses Textes gibt es keine Regeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were not found again in this version.</source>
        <translation>
            <numerusform>%n Zitat wurde in dieser Fassung nicht wiedergefunden.</numerusform>
            <numerusform>%n Zitate wurden in dieser Fassung nicht wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Original page beside the text (F9)</source>
        <translation>Originalseite neben dem Text (F9)</translation>
    </message>
    <message>
        <source>Show or hide these marks</source>
        <translation>Diese Markierungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>A desk for contested sources: quotes and claims anchored in their texts, framing flagged and reviewed, and citation bundles that verify themselves. Works without a network. Apache License 2.0.</source>
        <translation>Ein Arbeitstisch für umstrittene Quellen: Zitate und Behauptungen, im Text verankert; Framing, angezeigt und geprüft; Belegpakete, die sich selbst prüfen. Arbeitet ohne Netz. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation>Catalog {version}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>HereAlready</name>
    <message>
        <source>Sources that seem to be here already</source>
        <translation>Quellen, die schon da zu sein scheinen</translation>
    </message>
    <message>
        <source>This one is not the same: take it in too</source>
        <translation>Das ist nicht dasselbe: auch aufnehmen</translation>
    </message>
    <message>
        <source>None of them is the same</source>
        <translation>Keines davon ist dasselbe</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Go back to before this step</source>
        <translation>Bis vor diesen Schritt zurückgehen</translation>
    </message>
    <message>
        <source> · taken back</source>
        <translation> · rückgängig gemacht</translation>
    </message>
    <message>
        <source>&lt;p&gt;The first {count} changes are shown.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gezeigt werden die ersten {count} Änderungen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing a reader would notice.</source>
        <translation>Nichts, was beim Lesen auffiele.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back. Redo does them again.</source>
        <translation>
            <numerusform>%n Schritt rückgängig gemacht. Wiederholen stellt ihn wieder her.</numerusform>
            <numerusform>%n Schritte rückgängig gemacht. Wiederholen stellt sie wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Everything done in this catalogue will stand here, and can be taken back.</source>
        <translation>Alles, was in diesem Katalog getan wird, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Texts ({endings})</source>
        <translation>Texte ({endings})</translation>
    </message>
    <message>
        <source>All that can be read ({endings})</source>
        <translation>Alles Lesbare ({endings})</translation>
    </message>
    <message>
        <source>Pictures and scans ({endings})</source>
        <translation>Bilder und Scans ({endings})</translation>
    </message>
    <message>
        <source>Bibliographies ({endings})</source>
        <translation>Bibliografien ({endings})</translation>
    </message>
    <message>
        <source>From other programs, vocabularies, bundles ({endings})</source>
        <translation>Aus anderen Programmen, Vokabulare, Pakete ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources taken in</source>
        <translation>
            <numerusform>%Ln Quelle aufgenommen</numerusform>
            <numerusform>%Ln Quellen aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Aufgenommen: {what}</translation>
    </message>
    <message>
        <source>nothing that was not here</source>
        <translation>nichts, was nicht schon da war</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries taken in</source>
        <translation>
            <numerusform>%Ln Eintrag aufgenommen</numerusform>
            <numerusform>%Ln Einträge aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported; some files need a look</source>
        <translation>
            <numerusform>%n importiert; einige Dateien brauchen einen Blick</numerusform>
            <numerusform>%n importiert; einige Dateien brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is imported</source>
        <translation>„{title}“ ist importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a record in the list to see and edit it here.</source>
        <translation>Wählen Sie einen Datensatz in der Liste, um ihn hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Rivals ({count})</source>
        <translation>Widersprüche ({count})</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Until you save, what you type would be lost with the program: {problem}</source>
        <translation>Bis Sie speichern, ginge mit dem Programm verloren, was Sie schreiben: {problem}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Relations shown</source>
        <translation>Gezeigte Beziehungen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Why, if it needs saying</source>
        <translation>Warum, falls nötig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose how they are related, press Enter, then find the other record.</source>
        <translation>Wählen Sie die Beziehung, drücken Sie Enter und suchen Sie dann den anderen Datensatz.</translation>
    </message>
    <message>
        <source>Choose how they are related and press Enter. The first is joined to each of the others.</source>
        <translation>Wählen Sie die Beziehung und drücken Sie Enter. Der erste wird mit jedem anderen verbunden.</translation>
    </message>
    <message>
        <source>Search {kinds}</source>
        <translation>Suchen: {kinds}</translation>
    </message>
    <message>
        <source>The other records</source>
        <translation>Die anderen Datensätze</translation>
    </message>
</context>
<context>
    <name>LinkPart</name>
    <message>
        <source>Cross-references</source>
        <translation>Querverweise</translation>
    </message>
    <message>
        <source>Add a cross-reference (L)</source>
        <translation>Querverweis hinzufügen (L)</translation>
    </message>
    <message>
        <source>Remove this cross-reference</source>
        <translation>Diesen Querverweis entfernen</translation>
    </message>
    <message>
        <source>Remove cross-reference</source>
        <translation>Querverweis entfernen</translation>
    </message>
</context>
<context>
    <name>LiveForm</name>
    <message>
        <source>What you had typed here and not saved is back.</source>
        <translation>Was Sie hier getippt und nicht gespeichert hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved yet: {problem}</source>
        <translation>Noch nicht gespeichert: {problem}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} — Catalog</source>
        <translation>{title} — Catalog</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Stopped: {what}. Nothing was changed.</source>
        <translation>Angehalten: {what}. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 Schritte</translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation>Schritte nach außen</translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation>Anderer Datensatz…</translation>
    </message>
    <message>
        <source>Map of cross-references</source>
        <translation>Karte der Querverweise</translation>
    </message>
    <message>
        <source>Show the map around…</source>
        <translation>Karte zeigen um…</translation>
    </message>
    <message>
        <source>Choose a record to see what it is joined to: evidence, rivals, names and cross-references.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, womit er verbunden ist: Belege, Widersprüche, Namen und Querverweise.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Choose a record…</source>
        <translation>Datensatz wählen…</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>All marks in this text; click to go there</source>
        <translation>Alle Markierungen in diesem Text; klicken führt hin</translation>
    </message>
</context>
<context>
    <name>MentionPart</name>
    <message>
        <source>Where it stands</source>
        <translation>Wo er vorkommt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Name hinzufügen</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Noch nirgends.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Diesen Namen entfernen</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Name entfernen</translation>
    </message>
</context>
<context>
    <name>MergeNames</name>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>Ist das ein und dasselbe?</translation>
    </message>
    <message>
        <source>Choose which preferred form to keep. All forms, mentions, tags, links and notes stay.</source>
        <translation>Wählen Sie, welche Vorzugsform bleibt. Alle Formen, Nennungen, Schlagwörter, Verweise und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Genannt in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Filter: any form of the name, kind:person, tag:…</source>
        <translation>Filter: jede Namensform, kind:person, tag:…</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Noch keine Namen</translation>
    </message>
    <message>
        <source>One record for each person, body or place, with every form under which it is met.</source>
        <translation>Ein Datensatz für jede Person, Körperschaft oder jeden Ort, mit jeder vorkommenden Form.</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Neuer Name…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Find possible merges</source>
        <translation>Mögliche Dubletten suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n possible merges</source>
        <translation>
            <numerusform>%n mögliche Dublette</numerusform>
            <numerusform>%n mögliche Dubletten</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one, with the reason</source>
        <translation>Namen, die einer sein könnten, mit Grund</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note. Ctrl+Enter keeps it.</source>
        <translation>Eine Notiz. Strg+Enter behält sie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation>Privat: wird nicht exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Notiz hinzufügen (N)</translation>
    </message>
    <message>
        <source>Private · {when}</source>
        <translation>Privat · {when}</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Every flag here is decided. Decisions can be looked at by status.</source>
        <translation>Über jeden Befund hier ist entschieden. Entscheidungen lassen sich nach Status ansehen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No flag has this status.</source>
        <translation>Kein Befund hat diesen Status.</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text: open a source and press F5. No flag does not mean that a text is neutral.</source>
        <translation>Befunde kommen aus der Analyse eines Textes: öffnen Sie eine Quelle und drücken Sie F5. Kein Befund heißt nicht, dass ein Text neutral ist.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The whole catalogue</source>
        <translation>Der ganze Katalog</translation>
    </message>
    <message>
        <source>The {count} records selected, with all they rest on</source>
        <translation>Die {count} ausgewählten Datensätze mit allem, worauf sie beruhen</translation>
    </message>
    <message>
        <source>The record selected, with all it rests on</source>
        <translation>Der ausgewählte Datensatz mit allem, worauf er beruht</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>What is tagged “{tag}” ({count}), with all it rests on</source>
        <translation>Was das Schlagwort „{tag}“ trägt ({count}), mit allem, worauf es beruht</translation>
    </message>
    <message>
        <source>What was found for “{query}” ({count}), with all it rests on</source>
        <translation>Was zu „{query}“ gefunden wurde ({count}), mit allem, worauf es beruht</translation>
    </message>
    <message>
        <source>the archive</source>
        <translation>das Archiv</translation>
    </message>
    <message>
        <source>the fonds</source>
        <translation>den Bestand</translation>
    </message>
    <message>
        <source>box and folder</source>
        <translation>Karton und Mappe</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>den Ort</translation>
    </message>
    <message>
        <source>This style leaves out {parts} of {count} of {all} archival sources. The styles called Archival keep them.</source>
        <translation>Dieser Stil lässt {parts} weg, bei {count} von {all} Archivquellen. Die Stile namens Archival behalten sie.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Words that must not leave</source>
        <translation>Wörter, die nicht hinaus dürfen</translation>
    </message>
    <message>
        <source>One word or name a line: replaced by [redacted] everywhere, a name in all its forms. Original files cannot be changed and then stay here.</source>
        <translation>Ein Wort oder Name je Zeile: überall durch [redacted] ersetzt, ein Name in allen Formen. Originaldateien lassen sich nicht ändern und bleiben dann hier.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>p. {label} · {said}</source>
        <translation>S. {label} · {said}</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>, p. {page}</source>
        <translation>, S. {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command or the name of a record</source>
        <translation>Befehl oder Namen eines Datensatzes eingeben</translation>
    </message>
    <message>
        <source>Command or record</source>
        <translation>Befehl oder Datensatz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to choose, Esc to close</source>
        <translation>↑ ↓ bewegen, Enter wählen, Esc schließen</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden und tun</translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation>Befehlspalette öffnen</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Add a person or body</source>
        <translation>Person oder Körperschaft hinzufügen</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Show less, larger (+)</source>
        <translation>Weniger, größer (+)</translation>
    </message>
    <message>
        <source>Show more, smaller (-)</source>
        <translation>Mehr, kleiner (-)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Save the picture… (Ctrl+Shift+E)</source>
        <translation>Bild speichern… (Strg+Umschalt+E)</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation>Framing-Profil</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Arrow keys: from item to item · Enter: open · Ctrl+Shift+E: save the picture</source>
        <translation>Pfeiltasten: von Element zu Element · Enter: öffnen · Strg+Umschalt+E: Bild speichern</translation>
    </message>
    <message>
        <source>Wheel, + and -: zoom · 0: all of it · drag to move</source>
        <translation>Rad, + und -: zoomen · 0: alles · ziehen: verschieben</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Compared with: original, facsimile, edition…</source>
        <translation>Verglichen mit: Original, Faksimile, Ausgabe…</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Geprüft anhand von</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The words differ from those of the passage.</source>
        <translation>Der Wortlaut weicht von der Textstelle ab.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>place {state}</source>
        <translation>Stelle {state}</translation>
    </message>
    <message>
        <source>Verified against {what} by {who}, {when}</source>
        <translation>Geprüft anhand von {what} durch {who}, {when}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>Was Sie hier zuvor getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Esc to close</source>
        <translation>Esc schließt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Here already {count}</source>
        <translation>Schon da {count}</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Words inside quotations too</source>
        <translation>Auch Worte in Zitaten</translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation>Framing-Profil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open flags</source>
        <translation>
            <numerusform>%Ln offener Befund</numerusform>
            <numerusform>%Ln offene Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one source to see where in its text which words are flagged, or several to compare.</source>
        <translation>Wählen Sie eine Quelle, um zu sehen, wo in ihrem Text welche Worte auffallen, oder mehrere zum Vergleich.</translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation>Keine Quelle ausgewählt</translation>
    </message>
    <message>
        <source>Flags not dismissed</source>
        <translation>Befunde, nicht verworfen</translation>
    </message>
    <message>
        <source>Flags upheld</source>
        <translation>Befunde, bestätigt</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Which flags count</source>
        <translation>Welche Befunde zählen</translation>
    </message>
    <message>
        <source>Sources to compare</source>
        <translation>Quellen im Vergleich</translation>
    </message>
    <message>
        <source>Ctrl+click to compare several</source>
        <translation>Strg+Klick vergleicht mehrere</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Possible merges</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation>Die Namen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Are these one and the same? {left} to look at</source>
        <translation>Ist das ein und dasselbe? Noch {left}</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts mehr übrig</translation>
    </message>
    <message>
        <source>No more names look like one another.</source>
        <translation>Keine weiteren Namen sehen einander ähnlich.</translation>
    </message>
    <message>
        <source>Merge   M</source>
        <translation>Zusammenführen   M</translation>
    </message>
    <message>
        <source>Not the same   X</source>
        <translation>Nicht dasselbe   X</translation>
    </message>
    <message>
        <source>Later   N</source>
        <translation>Später   N</translation>
    </message>
    <message>
        <source>← → choose which to keep · Ctrl+Z takes back</source>
        <translation>← → wählt, was bleibt · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuotesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, tag:…, source:…, is:unverified</source>
        <translation>Filter: Wörter, by:hoxha, tag:…, source:…, is:unverified</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Quotes are made in the text: select words there and press Q. They keep their place and page.</source>
        <translation>Zitate entstehen im Text: Worte auswählen und Q drücken. Sie behalten Stelle und Seite.</translation>
    </message>
    <message>
        <source>Type a quote…</source>
        <translation>Zitat eintippen…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved search: {title}</source>
        <translation>Gespeicherte Suche: {title}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>Attach the file of this source to read it here and to make quotes and claims from it.</source>
        <translation>Hängen Sie die Datei dieser Quelle an, um sie hier zu lesen und daraus Zitate und Behauptungen zu gewinnen.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another reason, then Enter</source>
        <translation>Andere Begründung, dann Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why is this not a problem?</source>
        <translation>Warum ist das kein Problem?</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Tippen und Enter drücken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>The corrections you had not saved are back.</source>
        <translation>Die nicht gespeicherten Berichtigungen sind wieder da.</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%n passages stand where they stood</source>
        <translation>
            <numerusform>%n Textstelle steht, wo sie stand</numerusform>
            <numerusform>%n Textstellen stehen, wo sie standen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved along</source>
        <translation>
            <numerusform>%n ist mitgewandert</numerusform>
            <numerusform>%n sind mitgewandert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n braucht einen Blick</numerusform>
            <numerusform>%n brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found again</source>
        <translation>
            <numerusform>%n wurde nicht wiedergefunden</numerusform>
            <numerusform>%n wurden nicht wiedergefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a new version</source>
        <translation>Als neue Fassung gespeichert</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Kein Datensatz passt zu diesem Filter.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Changed {when}</source>
        <translation>Geändert {when}</translation>
    </message>
    <message>
        <source>Entered {when}</source>
        <translation>Eingetragen {when}</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Type words of the record</source>
        <translation>Wörter des Datensatzes eingeben</translation>
    </message>
    <message>
        <source>Search for a record</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Datensätze</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Enter: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation>Enter: bearbeiten · T: Schlagwort · L: Querverweis · N: Notiz · Strg+L: Filter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type a filter first, then keep it</source>
        <translation>Erst einen Filter eingeben, dann speichern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Cross-reference…</source>
        <translation>Querverweis…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Save this filter (Ctrl+D)</source>
        <translation>Diesen Filter speichern (Strg+D)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Flags to look at</source>
        <translation>Befunde zum Ansehen</translation>
    </message>
    <message>
        <source>U: uphold · D: dismiss · F: defer · S: same everywhere · W: neutral claim · E: note · Enter: text</source>
        <translation>U: bestätigen · D: verwerfen · F: zurückstellen · S: überall so · W: neutrale Behauptung · E: Notiz · Enter: Text</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The claim is entered</source>
        <translation>Die Behauptung ist eingetragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>RivalPart</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Give the rivals the room of the list (Enter in the list)</source>
        <translation>Den Widersprüchen den Platz der Liste geben (Enter in der Liste)</translation>
    </message>
    <message>
        <source>No rivals</source>
        <translation>Keine Widersprüche</translation>
    </message>
    <message>
        <source>Claims that contradict this one stand here side by side, with what each rests on.</source>
        <translation>Behauptungen, die dieser widersprechen, stehen hier nebeneinander, mit dem, worauf sie beruhen.</translation>
    </message>
    <message>
        <source>Join a rival…</source>
        <translation>Widerspruch verbinden…</translation>
    </message>
    <message>
        <source>This claim</source>
        <translation>Diese</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation>Eingrenzen mit tag:…  by:…  date:1941..1945  status:open  „genaue Worte“  -ohne</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing has all of these words. This comes near:</source>
        <translation>Nichts enthält alle diese Wörter. Das kommt nahe:</translation>
    </message>
    <message>
        <source>The {shown} best of {count}. More words find fewer.</source>
        <translation>Die besten {shown} von {count}. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>The {shown} newest of {count}: too many to tell which are best. More words find fewer.</source>
        <translation>Die neuesten {shown} von {count}: zu viele, um die besten zu bestimmen. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No record and no text has these words. Try fewer, or part of one.</source>
        <translation>Kein Datensatz und kein Text enthält diese Wörter. Versuchen Sie weniger oder einen Teil davon.</translation>
    </message>
    <message>
        <source>Words are looked for in texts, quotes, claims, names in any spelling, and notes. Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation>Gesucht wird in Texten, Zitaten, Behauptungen, Namen in jeder Schreibweise und Notizen. Eingrenzen mit tag:…  by:…  date:1941..1945  status:open  „genaue Worte“  -ohne</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Arten von Datensätzen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to open</source>
        <translation>↑ ↓ bewegen, Enter öffnen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SourceInspector</name>
    <message>
        <source>Select a source in the list to see and edit it here.</source>
        <translation>Wählen Sie eine Quelle in der Liste, um sie hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Review them</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flags</source>
        <translation>
            <numerusform>%n offener Befund</numerusform>
            <numerusform>%n offene Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, date:1960..1961, is:archival, has:flags…</source>
        <translation>Filter: Wörter, by:hoxha, date:1960..1961, is:archival, has:flags…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>A source is what you take apart: an article, a speech, a letter, a file from an archive. Import a text, drop it here, or enter a source by hand.</source>
        <translation>Eine Quelle ist, was Sie zerlegen: ein Artikel, eine Rede, ein Brief, eine Archivakte. Importieren Sie einen Text, ziehen Sie ihn hierher oder geben Sie eine Quelle von Hand ein.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <source>Enter: read · F2: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation>Enter: lesen · F2: bearbeiten · T: Schlagwort · L: Querverweis · N: Notiz · Strg+L: Filter</translation>
    </message>
    <message>
        <source>Select words, then Q: quote, C: claim · F8: next mark · A/X: take or drop what is proposed · U/D: uphold or dismiss a flag</source>
        <translation>Worte auswählen, dann Q: Zitat, C: Behauptung · F8: nächste Markierung · A/X: Vorschlag annehmen oder verwerfen · U/D: Befund bestätigen oder verwerfen</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n analysed</source>
        <translation>
            <numerusform>%n analysiert</numerusform>
            <numerusform>%n analysiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flags</source>
        <translation>
            <numerusform>%n neuer Befund</numerusform>
            <numerusform>%n neue Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text has been analysed already.</source>
        <translation>Jeder Text ist schon analysiert.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Take contested sources apart: quotes and claims anchored in the text, framing flagged and reviewed, and a citation bundle that others can verify.</source>
        <translation>Umstrittene Quellen zerlegen: Zitate und Behauptungen, im Text verankert; Framing, angezeigt und geprüft; und ein Belegpaket, das andere prüfen können.</translation>
    </message>
    <message>
        <source>Or drop texts here: they go into a new catalogue.</source>
        <translation>Oder ziehen Sie Texte hierher: sie kommen in einen neuen Katalog.</translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation>Neuer Katalog…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>One reviewer</source>
        <translation>Ein Prüfer</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>Der andere Prüfer</translation>
    </message>
    <message>
        <source>Review in figures</source>
        <translation>Prüfung in Zahlen</translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text. Once they are decided, the figures stand here.</source>
        <translation>Befunde kommen aus der Analyse eines Textes. Sobald entschieden ist, stehen hier die Zahlen.</translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Search citation styles</source>
        <translation>Zitierstile suchen</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Stil hinzufügen…</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Zitierstile (*.csl)</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Zitierstil hinzufügen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>What the analysis of this text proposes stands here.</source>
        <translation>Hier steht, was die Analyse dieses Textes vorschlägt.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Accept   A</source>
        <translation>Annehmen   A</translation>
    </message>
    <message>
        <source>Dismiss   X</source>
        <translation>Verwerfen   X</translation>
    </message>
    <message>
        <source>↑ ↓ to move</source>
        <translation>↑ ↓ bewegen</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>No record carries this tag yet.</source>
        <translation>Noch trägt kein Datensatz dieses Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: filter the list by this tag</source>
        <translation>
            <numerusform>und %Ln weiterer: Liste nach diesem Schlagwort filtern</numerusform>
            <numerusform>und %Ln weitere: Liste nach diesem Schlagwort filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Bezeichnungen</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was es umfasst</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>TagPart</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>TagsScreen</name>
    <message>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tags put records in order: topics, places, what is still to do. A tag can stand under another.</source>
        <translation>Schlagwörter schaffen Ordnung: Themen, Orte, was noch zu tun ist. Ein Schlagwort kann unter einem anderen stehen.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Drag a tag onto another to put it under it · F2: rename · Del: delete</source>
        <translation>Schlagwort auf ein anderes ziehen stellt es darunter · F2: umbenennen · Entf: löschen</translation>
    </message>
    <message>
        <source>Merge “{tag}” with…</source>
        <translation>„{tag}“ zusammenführen mit…</translation>
    </message>
    <message>
        <source>The tag you choose stays. It gets all records, and “{tag}” as another label.</source>
        <translation>Das gewählte Schlagwort bleibt. Es bekommt alle Datensätze und „{tag}“ als weitere Bezeichnung.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>A tag cannot be cited. Choose a source or a quote.</source>
        <translation>Ein Schlagwort lässt sich nicht zitieren. Wählen Sie eine Quelle oder ein Zitat.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New tag under this…</source>
        <translation>Neues Schlagwort darunter…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New tag (Ctrl+Shift+T)</source>
        <translation>Neues Schlagwort (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>No tag selected</source>
        <translation>Kein Schlagwort ausgewählt</translation>
    </message>
    <message>
        <source>Select a tag to see and edit it here.</source>
        <translation>Wählen Sie ein Schlagwort, um es hier zu sehen und zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip-Datei</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Wohin exportiert wird</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Files of this format ({endings})</source>
        <translation>Dateien dieses Formats ({endings})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Filter the claims: words, status:disputed, date:1961, about:…</source>
        <translation>Behauptungen filtern: Wörter, status:disputed, date:1961, about:…</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Timeline of claims</source>
        <translation>Zeitachse der Behauptungen</translation>
    </message>
    <message>
        <source>{count} claims and more: filter to see others</source>
        <translation>{count} Behauptungen und mehr: filtern zeigt andere</translation>
    </message>
    <message>
        <source>Claims: {count}</source>
        <translation>Behauptungen: {count}</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No claim with a date matches this filter.</source>
        <translation>Keine datierte Behauptung passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No dated claims yet</source>
        <translation>Noch keine datierten Behauptungen</translation>
    </message>
    <message>
        <source>Claims that have a date stand here in time: uncertain dates as spans, rivals joined.</source>
        <translation>Datierte Behauptungen stehen hier in der Zeit: unsichere Daten als Spannen, Widersprüche verbunden.</translation>
    </message>
</context>
<context>
    <name>TrailPart</name>
    <message>
        <source> (undone)</source>
        <translation> (rückgängig gemacht)</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Note on “{label}”</source>
        <translation>Notiz zu „{label}“</translation>
    </message>
    <message>
        <source>Corrections in “{label}”</source>
        <translation>Berichtigungen in „{label}“</translation>
    </message>
    <message>
        <source>Claim from “{label}”</source>
        <translation>Behauptung aus „{label}“</translation>
    </message>
    <message>
        <source>Unsaved typing from {when} was kept: {what}</source>
        <translation>Ungespeicherte Eingabe von {when} wurde bewahrt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, and %n more</source>
        <translation>
            <numerusform>{text} und %n weitere</numerusform>
            <numerusform>{text} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>It comes back where it was typed, and is stored or given up there.</source>
        <translation>Sie kommt dort wieder, wo sie getippt wurde, und wird dort gespeichert oder aufgegeben.</translation>
    </message>
    <message>
        <source>Unsaved typing</source>
        <translation>Ungespeicherte Eingabe</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Page of the original</source>
        <translation>Seite des Originals</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Familienname, Vorname</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Wie in der Quelle geschrieben</translation>
    </message>
    <message>
        <source>As written in the source, if different</source>
        <translation>Wie in der Quelle geschrieben, falls anders</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Neuer Katalog…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple catalogue</source>
        <translation>&amp;Beispielkatalog öffnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Take texts or bibliographies into the catalogue as sources</source>
        <translation>Texte oder Bibliografien als Quellen in den Katalog aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Make a citation bundle, or a bibliography, from what is selected or from everything</source>
        <translation>Ein Belegpaket oder eine Bibliografie aus der Auswahl oder aus allem erstellen</translation>
    </message>
    <message>
        <source>Save the pictu&amp;re…</source>
        <translation>Bi&amp;ld speichern…</translation>
    </message>
    <message>
        <source>Write the picture in front as SVG, PDF or PNG</source>
        <translation>Das Bild im Vordergrund als SVG, PDF oder PNG schreiben</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Put a &amp;backup back…</source>
        <translation>Sicherung zurück&amp;spielen…</translation>
    </message>
    <message>
        <source>Chec&amp;k the catalogue</source>
        <translation>Katalog &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstell&amp;ungen…</translation>
    </message>
    <message>
        <source>C&amp;lose catalogue</source>
        <translation>Katalog s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>&amp;Querverweis…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Cop&amp;y with citation</source>
        <translation>Mit Nachweis ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy a source as it is cited, or a quote or the words selected with their citation</source>
        <translation>Eine Quelle kopieren, wie sie zitiert wird, oder ein Zitat oder die ausgewählten Worte mit Nachweis</translation>
    </message>
    <message>
        <source>Citation &amp;style…</source>
        <translation>Z&amp;itierstil…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Ma&amp;p of what it is joined to</source>
        <translation>&amp;Karte der Verbindungen</translation>
    </message>
    <message>
        <source>Show on the t&amp;imeline</source>
        <translation>Auf der Zeit&amp;achse zeigen</translation>
    </message>
    <message>
        <source>Framin&amp;g profile</source>
        <translation>Framin&amp;g-Profil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>Hier s&amp;uchen</translation>
    </message>
    <message>
        <source>Find words in the text that is open, or filter the list</source>
        <translation>Wörter im offenen Text suchen, oder die Liste filtern</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>&amp;Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>&amp;Quelle…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>&amp;Claim…</source>
        <translation>&amp;Behauptung…</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>&amp;Zitat…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Name…</translation>
    </message>
    <message>
        <source>Make a &amp;quote</source>
        <translation>&amp;Zitat anlegen</translation>
    </message>
    <message>
        <source>Keep the selected words as a quote</source>
        <translation>Die ausgewählten Worte als Zitat behalten</translation>
    </message>
    <message>
        <source>Make a &amp;claim</source>
        <translation>&amp;Behauptung anlegen</translation>
    </message>
    <message>
        <source>Say in neutral words what the selected passage asserts</source>
        <translation>In neutralen Worten sagen, was die ausgewählte Stelle behauptet</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Dismiss the s&amp;uggestion</source>
        <translation>Vorschlag &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>V&amp;orige Markierung</translation>
    </message>
    <message>
        <source>Anal&amp;yse for framing</source>
        <translation>Auf Framing anal&amp;ysieren</translation>
    </message>
    <message>
        <source>Analyse e&amp;very source</source>
        <translation>Al&amp;le Quellen analysieren</translation>
    </message>
    <message>
        <source>Judge every source by the present framing rules, in the background</source>
        <translation>Jede Quelle nach den jetzigen Framing-Regeln beurteilen, im Hintergrund</translation>
    </message>
    <message>
        <source>Framing &amp;rules…</source>
        <translation>&amp;Framing-Regeln…</translation>
    </message>
    <message>
        <source>Which words are looked for in this catalogue: add, silence, reword</source>
        <translation>Nach welchen Worten in diesem Katalog gesucht wird: hinzufügen, stummschalten, umformulieren</translation>
    </message>
    <message>
        <source>Original pa&amp;ge beside the text</source>
        <translation>Originalsei&amp;te neben dem Text</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>Text be&amp;richtigen…</translation>
    </message>
    <message>
        <source>&amp;Uphold</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>De&amp;fer</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Same everywhere in this source</source>
        <translation>&amp;Überall in dieser Quelle so</translation>
    </message>
    <message>
        <source>Neutral &amp;wording into a claim…</source>
        <translation>Neutrale &amp;Fassung als Behauptung…</translation>
    </message>
    <message>
        <source>Add a not&amp;e…</source>
        <translation>Notiz &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Silence this &amp;rule…</source>
        <translation>Diese &amp;Regel stummschalten…</translation>
    </message>
    <message>
        <source>&amp;Next flag</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous flag</source>
        <translation>V&amp;origer Befund</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>S&amp;uche</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zur&amp;ück</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehlspal&amp;ette…</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller letters</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Nor&amp;male Größe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Catalog</source>
        <translation>Ü&amp;ber Catalog</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation>Namensform</translation>
    </message>
    <message>
        <source>Name on a record</source>
        <translation>Name an einem Datensatz</translation>
    </message>
    <message>
        <source>Tag on a record</source>
        <translation>Schlagwort an einem Datensatz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Other label of a tag</source>
        <translation>Andere Bezeichnung eines Schlagworts</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words of a text</source>
        <translation>Wortlaut eines Textes</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt gehalten</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>What you typed last would be lost</source>
        <translation>Was Sie zuletzt geschrieben haben, ginge verloren</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne es schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>what it covers</source>
        <translation>was es umfasst</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Lebensdaten</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>contributors</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>original or derived</source>
        <translation>Original oder abgeleitet</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>Umschrift</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>original wording</source>
        <translation>Wortlaut im Original</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>verified against</source>
        <translation>geprüft anhand von</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>geprüft von</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>geprüft am</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Everything, for anyone</source>
        <translation>Alles, für alle</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Citation programs</source>
        <translation>Literaturverwaltung</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Coding and argument</source>
        <translation>Kodierung und Argument</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Web and linked data</source>
        <translation>Web und verknüpfte Daten</translation>
    </message>
    <message>
        <source>Citation bundle</source>
        <translation>Belegpaket</translation>
    </message>
    <message>
        <source>Readers, archives, other Catalogs</source>
        <translation>Leser, Archive, andere Catalogs</translation>
    </message>
    <message>
        <source>A page to read, bibliographies, claims with their evidence, quotes, flags, texts and original files, with checksums by which anybody can verify them.</source>
        <translation>Eine Seite zum Lesen, Bibliografien, Behauptungen mit Belegen, Zitate, Befunde, Texte und Originaldateien, mit Prüfsummen, an denen alle sie prüfen können.</translation>
    </message>
    <message>
        <source>Word report</source>
        <translation>Word-Bericht</translation>
    </message>
    <message>
        <source>Word, LibreOffice, Pages</source>
        <translation>Word, LibreOffice, Pages</translation>
    </message>
    <message>
        <source>Claims with what speaks for and against them, quotes with page, the bibliography.</source>
        <translation>Behauptungen mit Für und Wider, Zitate mit Seite, die Bibliografie.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Any browser, one file</source>
        <translation>Jeder Browser, eine Datei</translation>
    </message>
    <message>
        <source>Everything on one page: claims with evidence and rivals, quotes, flags with decisions, names, the bibliography.</source>
        <translation>Alles auf einer Seite: Behauptungen mit Belegen und Widersprüchen, Zitate, Befunde mit Entscheidungen, Namen, die Bibliografie.</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>Note programs, wikis</source>
        <translation>Notizprogramme, Wikis</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografie</translation>
    </message>
    <message>
        <source>Plain text to paste anywhere</source>
        <translation>Reiner Text zum Einfügen</translation>
    </message>
    <message>
        <source>The sources as the style cites them.</source>
        <translation>Die Quellen, wie der Stil sie zitiert.</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <translation>BibTeX und BibLaTeX</translation>
    </message>
    <message>
        <source>LaTeX, JabRef, Zotero</source>
        <translation>LaTeX, JabRef, Zotero</translation>
    </message>
    <message>
        <source>Sources with people, dates and references.</source>
        <translation>Quellen mit Personen, Daten und Signaturen.</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>EndNote, Citavi, Mendeley, libraries</source>
        <translation>EndNote, Citavi, Mendeley, Bibliotheken</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Zotero, pandoc</source>
        <translation>Zotero, pandoc</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel, LibreOffice Calc</source>
        <translation>Excel, LibreOffice Calc</translation>
    </message>
    <message>
        <source>A sheet each for sources, claims, quotes, names and flags. No cell is run as a formula.</source>
        <translation>Je ein Blatt für Quellen, Behauptungen, Zitate, Namen und Befunde. Keine Zelle wird als Formel ausgeführt.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Any spreadsheet or database</source>
        <translation>Jede Tabelle oder Datenbank</translation>
    </message>
    <message>
        <source>Sources, one a line. No cell is run as a formula.</source>
        <translation>Quellen, eine je Zeile. Keine Zelle wird als Formel ausgeführt.</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>NVivo, MAXQDA, ATLAS.ti</source>
        <translation>NVivo, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>Texts with the quotes marked in them, tags as codes.</source>
        <translation>Texte mit den darin markierten Zitaten, Schlagwörter als Codes.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>The same, for tags alone</source>
        <translation>Dasselbe, nur Schlagwörter</translation>
    </message>
    <message>
        <source>Tags as codes, with scope notes and colours.</source>
        <translation>Schlagwörter als Codes, mit Erläuterung und Farbe.</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Argument maps</source>
        <translation>Argumentkarten</translation>
    </message>
    <message>
        <source>Claims with their pros and cons.</source>
        <translation>Behauptungen mit Für und Wider.</translation>
    </message>
    <message>
        <source>EAD3 finding aid</source>
        <translation>EAD3-Findmittel</translation>
    </message>
    <message>
        <source>Archival systems</source>
        <translation>Archivsysteme</translation>
    </message>
    <message>
        <source>Sources that have an archival reference, by repository, fonds and series.</source>
        <translation>Quellen mit Archivsignatur, nach Archiv, Bestand und Serie.</translation>
    </message>
    <message>
        <source>EAC-CPF authorities</source>
        <translation>EAC-CPF-Normdaten</translation>
    </message>
    <message>
        <source>Persons, bodies and families with their name forms, a file each.</source>
        <translation>Personen, Körperschaften und Familien mit ihren Namensformen, je eine Datei.</translation>
    </message>
    <message>
        <source>PROV history</source>
        <translation>PROV-Verlauf</translation>
    </message>
    <message>
        <source>Auditors: who did what, when</source>
        <translation>Revision: wer tat was, wann</translation>
    </message>
    <message>
        <source>The history of the catalogue.</source>
        <translation>Der Verlauf des Katalogs.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>Annotation servers and viewers</source>
        <translation>Annotationsserver und -betrachter</translation>
    </message>
    <message>
        <source>Quotes and flags at their place in the text.</source>
        <translation>Zitate und Befunde an ihrer Stelle im Text.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Search engines, fact-checkers</source>
        <translation>Suchmaschinen, Faktenprüfer</translation>
    </message>
    <message>
        <source>Claims with their status and where they were made, as schema.org has them.</source>
        <translation>Behauptungen mit Status und Fundort, wie schema.org sie kennt.</translation>
    </message>
    <message>
        <source>SKOS as JSON-LD</source>
        <translation>SKOS als JSON-LD</translation>
    </message>
    <message>
        <source>Vocabulary servers</source>
        <translation>Vokabularserver</translation>
    </message>
    <message>
        <source>Tags with all labels, broader terms and scope notes.</source>
        <translation>Schlagwörter mit allen Bezeichnungen, Oberbegriffen und Erläuterungen.</translation>
    </message>
    <message>
        <source>SKOS as Turtle</source>
        <translation>SKOS als Turtle</translation>
    </message>
    <message>
        <source>Vocabulary editors</source>
        <translation>Vokabulareditoren</translation>
    </message>
</context>
<context>
    <name>framing</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Changed in this catalogue</source>
        <translation>In diesem Katalog geändert</translation>
    </message>
    <message>
        <source>Added in this catalogue</source>
        <translation>In diesem Katalog hinzugefügt</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Mit dem Programm geliefert</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Take what the bundle says</source>
        <translation>Nehmen, was das Paket sagt</translation>
    </message>
    <message>
        <source>Fill only what is empty here</source>
        <translation>Nur füllen, was hier leer ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Erscheinungsort</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Ort im Archiv</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gattung</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Eingesehen am</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Note for citation</source>
        <translation>Notiz für den Nachweis</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>Das ist ein Schritt und kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>joins</name>
    <message>
        <source>evidence for</source>
        <translation>Beleg für</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>Beleg gegen</translation>
    </message>
    <message>
        <source>mentions it</source>
        <translation>erwähnt es</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>entnommen aus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>sagt dasselbe wie</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>version of</source>
        <translation>Fassung von</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>geht zurück auf</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>siehe auch</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>“{field}” was changed elsewhere meanwhile. It is now: {value}</source>
        <translation>„{field}“ wurde inzwischen anderswo geändert. Jetzt steht dort: {value}</translation>
    </message>
    <message>
        <source>What you typed is kept. Ctrl+Enter stores it in its place.</source>
        <translation>Ihre Eingabe bleibt erhalten. Strg+Enter speichert sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
</context>
<context>
    <name>name_fields</name>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Lebensdaten</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Wer oder was das ist</translation>
    </message>
</context>
<context>
    <name>new_records</name>
    <message>
        <source>New quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>new_source</name>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Comparing claims</source>
        <translation>Behauptungen vergleichen</translation>
    </message>
    <message>
        <source>Comparing quotes</source>
        <translation>Zitate vergleichen</translation>
    </message>
    <message>
        <source>Rival claims</source>
        <translation>Widersprechende Behauptungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Paket lesen</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <translation>Aus Entscheidungen lernen</translation>
    </message>
    <message>
        <source>Ordering the queue</source>
        <translation>Reihenfolge bilden</translation>
    </message>
    <message>
        <source>Keeping the order</source>
        <translation>Reihenfolge sichern</translation>
    </message>
    <message>
        <source>Formatting the bibliography</source>
        <translation>Bibliografie setzen</translation>
    </message>
    <message>
        <source>Formatting citations</source>
        <translation>Nachweise setzen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Framing</translation>
    </message>
    <message>
        <source>Claims and rivals</source>
        <translation>Behauptungen und Widersprüche</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import bibliography</source>
        <translation>Bibliografie importieren</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation>Textstelle verschieben</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>Zitat bearbeiten</translation>
    </message>
    <message>
        <source>Verify quote</source>
        <translation>Zitat prüfen</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Name hinzufügen</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Name bearbeiten</translation>
    </message>
    <message>
        <source>Add name form</source>
        <translation>Namensform hinzufügen</translation>
    </message>
    <message>
        <source>Remove name form</source>
        <translation>Namensform entfernen</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Add mention</source>
        <translation>Nennung hinzufügen</translation>
    </message>
    <message>
        <source>Remove mention</source>
        <translation>Nennung entfernen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Schlagwort bearbeiten</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Querverweis hinzufügen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Querverweis bearbeiten</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Querverweis entfernen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation>Widersprüche suchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Edit framing rules</source>
        <translation>Framing-Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>Einstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Übereinstimmung zweier Prüfer</translation>
    </message>
    <message>
        <source>A second reviewer decides the same flags under a name of their own (File, Settings).</source>
        <translation>Ein zweiter Prüfer entscheidet dieselben Befunde unter eigenem Namen (Datei, Einstellungen).</translation>
    </message>
    <message>
        <source>Both decided: {count}</source>
        <translation>Beide entschieden: {count}</translation>
    </message>
    <message>
        <source>Same verdict: {share}</source>
        <translation>Gleiches Urteil: {share}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {kappa}</source>
        <translation>Cohens Kappa: {kappa}</translation>
    </message>
    <message>
        <source>Deferred flags stand in the table but count as undecided.</source>
        <translation>Zurückgestellte Befunde stehen in der Tabelle, zählen aber als nicht entschieden.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie abweichen</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} v. Chr.</translation>
    </message>
    <message>
        <source>{count} joined to it here</source>
        <translation>Hier verbunden: {count}</translation>
    </message>
    <message>
        <source>{count} more, not shown</source>
        <translation>{count} weitere, nicht gezeigt</translation>
    </message>
    <message>
        <source>Beside each row: flags, and flags per 10,000 characters. One scale for all bars.</source>
        <translation>Neben jeder Zeile: Befunde und Befunde auf 10.000 Zeichen. Ein Maßstab für alle Balken.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for its language</source>
        <translation>Nicht analysiert: für seine Sprache gibt es keine Regeln</translation>
    </message>
    <message>
        <source>{category}: {flags} at {from_}–{to} % of the text</source>
        <translation>{category}: {flags} bei {from_}–{to} % des Textes</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>some time between</source>
        <translation>irgendwann dazwischen</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>about, or uncertain</source>
        <translation>ungefähr oder unsicher</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Flags decided: {done} of {all} · {left} to go</source>
        <translation>Befunde entschieden: {done} von {all} · noch {left}</translation>
    </message>
    <message>
        <source>{count} an hour while at work</source>
        <translation>{count} je Arbeitsstunde</translation>
    </message>
    <message>
        <source>Flags by category</source>
        <translation>Befunde nach Kategorie</translation>
    </message>
    <message>
        <source>Decided per day</source>
        <translation>Entschieden je Tag</translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation>Entscheidungen nach Prüfer</translation>
    </message>
    <message>
        <source>rivals here: {count}</source>
        <translation>Widersprüche hier: {count}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Somebody else’s words, and the text says whose</source>
        <translation>Worte eines anderen, und der Text sagt, wessen</translation>
    </message>
    <message>
        <source>A plain description here, not a judgement</source>
        <translation>Hier eine schlichte Beschreibung, kein Urteil</translation>
    </message>
    <message>
        <source>An established term or a proper name</source>
        <translation>Ein fester Begriff oder ein Eigenname</translation>
    </message>
    <message>
        <source>Supported by the sources</source>
        <translation>Durch die Quellen gedeckt</translation>
    </message>
    <message>
        <source>The rule is mistaken here</source>
        <translation>Die Regel irrt hier</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>wird gestützt durch</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation>wird eingeschränkt durch</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>sagt dasselbe wie</translation>
    </message>
    <message>
        <source>is restated by</source>
        <translation>wird wiederholt in</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>wird beantwortet durch</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>is cited by</source>
        <translation>wird zitiert in</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>is translated by</source>
        <translation>wird übersetzt in</translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation>ist eine Fassung von</translation>
    </message>
    <message>
        <source>has the version</source>
        <translation>hat die Fassung</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>geht zurück auf</translation>
    </message>
    <message>
        <source>is the basis of</source>
        <translation>ist Grundlage von</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>siehe auch</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> · in a quotation</source>
        <translation> · in einem Zitat</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>6 means that it cannot be judged.</source>
        <translation>6 heißt, dass sie nicht beurteilt werden kann.</translation>
    </message>
    <message>
        <source>A CSL style has less than 2 MB.</source>
        <translation>Ein CSL-Stil hat weniger als 2 MB.</translation>
    </message>
    <message>
        <source>A bundle cannot be as this profile asks: {0}.</source>
        <translation>Ein Paket kann nicht so sein, wie dieses Profil es verlangt: {0}.</translation>
    </message>
    <message>
        <source>A catalogue needs a name.</source>
        <translation>Ein Katalog braucht einen Namen.</translation>
    </message>
    <message>
        <source>A dismissal needs a reason.</source>
        <translation>Ein Verwerfen braucht einen Grund.</translation>
    </message>
    <message>
        <source>A list of {0}s cannot be sorted by “{1}”.</source>
        <translation>Eine solche Liste ({0}) kann nicht nach „{1}“ sortiert werden.</translation>
    </message>
    <message>
        <source>A name cannot be merged with itself.</source>
        <translation>Ein Name kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A name cannot be without a preferred form.</source>
        <translation>Ein Name kann nicht ohne Vorzugsform sein.</translation>
    </message>
    <message>
        <source>A part of the file has more than a million tags.</source>
        <translation>Ein Teil der Datei hat mehr als eine Million Auszeichnungen.</translation>
    </message>
    <message>
        <source>A question (“{0}”) leads the reader to an answer that is not argued; state it and give the source.</source>
        <translation>Eine Frage („{0}“) führt den Leser zu einer Antwort, die nicht begründet wird; sprechen Sie sie aus und nennen Sie die Quelle.</translation>
    </message>
    <message>
        <source>A record cannot be kept apart from itself.</source>
        <translation>Ein Datensatz kann nicht von sich selbst unterschieden werden.</translation>
    </message>
    <message>
        <source>A record cannot be linked to itself.</source>
        <translation>Ein Datensatz kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>A rule in {0} lacks a known category, id, strength or reason.</source>
        <translation>Einer Regel in {0} fehlt eine bekannte Kategorie, Kennung, Stärke oder ein Grund.</translation>
    </message>
    <message>
        <source>A source without id or type cannot be cited.</source>
        <translation>Eine Quelle ohne Kennung oder Typ kann nicht zitiert werden.</translation>
    </message>
    <message>
        <source>A tag cannot be broader than itself.</source>
        <translation>Ein Schlagwort kann nicht weiter sein als es selbst.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Ein Schlagwort kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A {0} cannot be cited.</source>
        <translation>Das ({0}) kann nicht zitiert werden.</translation>
    </message>
    <message>
        <source>A {0} cannot be joined to a {1} by “{2}”.</source>
        <translation>{0} kann mit {1} nicht durch „{2}“ verbunden werden.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>All is as it was. Make room or look to your rights, and try again.</source>
        <translation>Alles ist, wie es war. Schaffen Sie Platz oder prüfen Sie Ihre Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>All is as it was; make room or look to your rights.</source>
        <translation>Alles ist, wie es war; schaffen Sie Platz oder prüfen Sie Ihre Rechte.</translation>
    </message>
    <message>
        <source>Another window has just changed something.</source>
        <translation>Ein anderes Fenster hat gerade etwas geändert.</translation>
    </message>
    <message>
        <source>Ask for a new export, or correct the file by the schema in resources/schema/catalogue-1.json.</source>
        <translation>Bitten Sie um einen neuen Export, oder berichtigen Sie die Datei nach dem Schema in resources/schema/catalogue-1.json.</translation>
    </message>
    <message>
        <source>Ask for a new export.</source>
        <translation>Bitten Sie um einen neuen Export.</translation>
    </message>
    <message>
        <source>Ask for another profile.</source>
        <translation>Bitten Sie um ein anderes Profil.</translation>
    </message>
    <message>
        <source>Attach it to a source instead, and type or paste its text.</source>
        <translation>Hängen Sie es stattdessen an eine Quelle an und tippen Sie deren Text ein, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Begin it with a plain word.</source>
        <translation>Beginnen Sie es mit einem einfachen Wort.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Prüfen Sie, ob sie vollständig gespeichert oder geladen wurde.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the file, or save it in another format.</source>
        <translation>Prüfen Sie die Datei, oder speichern Sie sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Choose a broader term outside its own narrower ones.</source>
        <translation>Wählen Sie einen weiteren Begriff, der nicht unter ihm steht.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csl.</source>
        <translation>Wählen Sie eine Datei, die auf .csl endet.</translation>
    </message>
    <message>
        <source>Choose a new name for the catalogue.</source>
        <translation>Wählen Sie einen neuen Namen für den Katalog.</translation>
    </message>
    <message>
        <source>Choose a source or a quote.</source>
        <translation>Wählen Sie eine Quelle oder ein Zitat.</translation>
    </message>
    <message>
        <source>Choose a {0}.</source>
        <translation>Wählen Sie das Passende: {0}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or none.</source>
        <translation>Wählen Sie eine andere Kodierung, oder keine.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
        <translation>Wählen Sie eine andere Datei, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Choose another folder with --folder.</source>
        <translation>Wählen Sie mit --folder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another one; nothing was changed.</source>
        <translation>Wählen Sie etwas anderes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another record.</source>
        <translation>Wählen Sie einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Choose at least one record, or export everything.</source>
        <translation>Wählen Sie wenigstens einen Datensatz, oder exportieren Sie alles.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
        <source>Choose other records, or another format.</source>
        <translation>Wählen Sie andere Datensätze oder ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose that, or another profile.</source>
        <translation>Wählen Sie das, oder ein anderes Profil.</translation>
    </message>
    <message>
        <source>Choose two different names.</source>
        <translation>Wählen Sie zwei verschiedene Namen.</translation>
    </message>
    <message>
        <source>Choose two different records.</source>
        <translation>Wählen Sie zwei verschiedene Datensätze.</translation>
    </message>
    <message>
        <source>Choose two different tags.</source>
        <translation>Wählen Sie zwei verschiedene Schlagwörter.</translation>
    </message>
    <message>
        <source>Complete it.</source>
        <translation>Vervollständigen Sie sie.</translation>
    </message>
    <message>
        <source>Convert the part you need to another format.</source>
        <translation>Wandeln Sie den Teil, den Sie brauchen, in ein anderes Format um.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Credibility is a number from 1 to 6.</source>
        <translation>Die Glaubwürdigkeit ist eine Zahl von 1 bis 6.</translation>
    </message>
    <message>
        <source>Define it in sets.toml or spell the words out.</source>
        <translation>Bestimmen Sie sie in sets.toml, oder schreiben Sie die Wörter aus.</translation>
    </message>
    <message>
        <source>Evidence rests on one quote or one passage.</source>
        <translation>Ein Beleg ruht auf einem Zitat oder einer Textstelle.</translation>
    </message>
    <message>
        <source>Export it again from your program.</source>
        <translation>Exportieren Sie sie aus Ihrem Programm neu.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Export it as BibTeX, RIS, CSL-JSON or CSV.</source>
        <translation>Exportieren Sie sie als BibTeX, RIS, CSL-JSON oder CSV.</translation>
    </message>
    <message>
        <source>Export the bibliography again.</source>
        <translation>Exportieren Sie die Bibliographie neu.</translation>
    </message>
    <message>
        <source>Export the file again, as RDF/XML.</source>
        <translation>Exportieren Sie die Datei neu, als RDF/XML.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Export the list again as CSL-JSON.</source>
        <translation>Exportieren Sie die Liste neu als CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the sources again as CSL-JSON.</source>
        <translation>Exportieren Sie die Quellen neu als CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the text from it and import that.</source>
        <translation>Exportieren Sie den Text daraus und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>Export the vocabulary again.</source>
        <translation>Exportieren Sie das Vokabular neu.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>Give at least one word or name.</source>
        <translation>Geben Sie wenigstens ein Wort oder einen Namen an.</translation>
    </message>
    <message>
        <source>Give its number.</source>
        <translation>Geben Sie seine Nummer an.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program it comes from and save it anew.</source>
        <translation>Wenn Sie ihr trauen, öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Import a file or paste the text first.</source>
        <translation>Importieren Sie zuerst eine Datei, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Import or paste one first.</source>
        <translation>Importieren Sie zuerst einen, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Install Catalog again with pip; pandoc comes with it.</source>
        <translation>Installieren Sie Catalog neu mit pip; pandoc kommt mit.</translation>
    </message>
    <message>
        <source>Install a newer Catalog to read it.</source>
        <translation>Installieren Sie ein neueres Catalog, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Install that one first.</source>
        <translation>Installieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>Install the newer Catalog; nothing was changed.</source>
        <translation>Installieren Sie das neuere Catalog; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the program again, or name another folder.</source>
        <translation>Installieren Sie das Programm neu, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It can by: {0}.</source>
        <translation>Möglich ist: {0}.</translation>
    </message>
    <message>
        <source>It has {0} pages.</source>
        <translation>Sie hat {0} Seiten.</translation>
    </message>
    <message>
        <source>It is as it was; a copy was also kept in {0}.</source>
        <translation>Er ist, wie er war; eine Kopie liegt auch in {0}.</translation>
    </message>
    <message>
        <source>It may be: {0}.</source>
        <translation>Möglich sind: {0}.</translation>
    </message>
    <message>
        <source>It may have been deleted; see the history.</source>
        <translation>Es ist vielleicht gelöscht worden; siehe den Verlauf.</translation>
    </message>
    <message>
        <source>It may have been removed; the history shows when.</source>
        <translation>Es ist vielleicht entfernt worden; der Verlauf zeigt, wann.</translation>
    </message>
    <message>
        <source>It was accepted, dismissed, or the text was corrected.</source>
        <translation>Er wurde angenommen oder verworfen, oder der Text wurde berichtigt.</translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <source>Learned from {0} of your decisions ({1} upheld).</source>
        <translation>Gelernt aus {0} Ihrer Entscheidungen ({1} bestätigt).</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Make a shortcut to Catalog by hand.</source>
        <translation>Legen Sie von Hand eine Verknüpfung mit Catalog an.</translation>
    </message>
    <message>
        <source>Make another form the preferred one first.</source>
        <translation>Machen Sie zuerst eine andere Form zur Vorzugsform.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make room or look to your rights, and mend again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie Ihre Rechte, und lassen Sie noch einmal richten.</translation>
    </message>
    <message>
        <source>Merge the two, or choose another label.</source>
        <translation>Führen Sie die beiden zusammen, oder wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>Merge them, or type a form only one of them has.</source>
        <translation>Führen Sie sie zusammen, oder tippen Sie eine Form, die nur einer von ihnen hat.</translation>
    </message>
    <message>
        <source>Name a bundle&apos;s folder or its .zip file.</source>
        <translation>Nennen Sie den Ordner eines Pakets oder seine .zip-Datei.</translation>
    </message>
    <message>
        <source>Name a bundle, or its data/catalogue.json.</source>
        <translation>Nennen Sie ein Paket oder dessen data/catalogue.json.</translation>
    </message>
    <message>
        <source>Name the folder that holds it.</source>
        <translation>Nennen Sie den Ordner, in dem er liegt.</translation>
    </message>
    <message>
        <source>No backup could be made in {0} ({1}).</source>
        <translation>In {0} konnte keine Sicherung angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>No sources were found in {0}.</source>
        <translation>In {0} wurden keine Quellen gefunden.</translation>
    </message>
    <message>
        <source>Nothing half written was left. Make room, or choose another place, and try again.</source>
        <translation>Nichts halb Geschriebenes blieb zurück. Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read.</source>
        <translation>In der beschädigten Datei ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>Nothing in {0} can be read: {1}</source>
        <translation>In {0} ist nichts zu lesen: {1}</translation>
    </message>
    <message>
        <source>Nothing was added. Make room, or bring the drive back, and try again.</source>
        <translation>Nichts wurde hinzugefügt. Schaffen Sie Platz, oder schließen Sie das Laufwerk wieder an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was added; give at least one word.</source>
        <translation>Nichts wurde hinzugefügt; geben Sie wenigstens ein Wort an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room or choose another drive.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Nothing was found in {0}{1}</source>
        <translation>In {0} wurde nichts gefunden{1}</translation>
    </message>
    <message>
        <source>Nothing was stored. Look at what stands there now, then store yours or leave it.</source>
        <translation>Nichts wurde gespeichert. Sehen Sie an, was jetzt dort steht, dann speichern Sie Ihres oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was undone. The history shows the later change.</source>
        <translation>Nichts wurde zurückgenommen. Der Verlauf zeigt die spätere Änderung.</translation>
    </message>
    <message>
        <source>Nothing was undone. `catalog check --repair`, or File → Check, says more.</source>
        <translation>Nichts wurde zurückgenommen. `catalog check --repair` oder Datei → Prüfen sagt mehr.</translation>
    </message>
    <message>
        <source>Nothing was undone; look at the history.</source>
        <translation>Nichts wurde zurückgenommen; sehen Sie in den Verlauf.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back to that place and try again; nothing else need be done.</source>
        <translation>Nichts wurde geschrieben. Bringen Sie ihn an diesen Ort zurück und versuchen Sie es noch einmal; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Only Linux desktops keep their menu in such files.</source>
        <translation>Nur Linux-Arbeitsflächen führen ihr Menü in solchen Dateien.</translation>
    </message>
    <message>
        <source>Only bundles exported by Catalog can be read.</source>
        <translation>Nur Pakete, die Catalog exportiert hat, können gelesen werden.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as DOCX, ODT or PDF.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie als DOCX, ODT oder PDF.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>Seite {0} des PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>Pandoc could not do its work: {0}.</source>
        <translation>Pandoc konnte seine Arbeit nicht tun: {0}.</translation>
    </message>
    <message>
        <source>Pandoc was stopped because it needed too much memory.</source>
        <translation>Pandoc wurde angehalten, weil es zu viel Speicher brauchte.</translation>
    </message>
    <message>
        <source>Pandoc was stopped because it took longer than {0} seconds.</source>
        <translation>Pandoc wurde angehalten, weil es länger als {0} Sekunden brauchte.</translation>
    </message>
    <message>
        <source>Pandoc, the program that converts documents and citations, is not there.</source>
        <translation>Pandoc, das Programm, das Dokumente und Nachweise umwandelt, ist nicht da.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or split it, and import that.</source>
        <translation>Drucken Sie es in ein neues PDF, oder teilen Sie es, und importieren Sie das.</translation>
    </message>
    <message>
        <source>Put a backup back: `catalog restore`.</source>
        <translation>Spielen Sie eine Sicherung zurück: `catalog restore`.</translation>
    </message>
    <message>
        <source>Put its JSON file into {0}, or name the file.</source>
        <translation>Legen Sie seine JSON-Datei in {0}, oder nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>Put the line right or restore the file.</source>
        <translation>Bringen Sie die Zeile in Ordnung, oder stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>Record {0} is a {1}, not a {2}.</source>
        <translation>Datensatz {0} ist {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>Reinstall Catalog.</source>
        <translation>Installieren Sie Catalog neu.</translation>
    </message>
    <message>
        <source>Remove the password and import it again.</source>
        <translation>Entfernen Sie das Kennwort und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the catalogue, or export without files.</source>
        <translation>Holen Sie es aus einer Sicherung des Katalogs zurück, oder exportieren Sie ohne Dateien.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save it as DOCX and import that.</source>
        <translation>Speichern Sie es als DOCX und importieren Sie das.</translation>
    </message>
    <message>
        <source>Save it without the password and import it again.</source>
        <translation>Speichern Sie sie ohne Kennwort und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save its attachments and import them.</source>
        <translation>Speichern Sie die Anhänge und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Save its text and its attachments as files of their own.</source>
        <translation>Speichern Sie Text und Anhänge als eigene Dateien.</translation>
    </message>
    <message>
        <source>Save its text as HTML or TXT.</source>
        <translation>Speichern Sie den Text als HTML oder TXT.</translation>
    </message>
    <message>
        <source>Save the part you need as a page of its own.</source>
        <translation>Speichern Sie den Teil, den Sie brauchen, als eigene Seite.</translation>
    </message>
    <message>
        <source>Save the table again as CSV.</source>
        <translation>Speichern Sie die Tabelle noch einmal als CSV.</translation>
    </message>
    <message>
        <source>Save the table as CSV, heads in the first row.</source>
        <translation>Speichern Sie die Tabelle als CSV, mit den Überschriften in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Save the text you need as DOCX, PDF or TXT and import that.</source>
        <translation>Speichern Sie den Text, den Sie brauchen, als DOCX, PDF oder TXT und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>Say in a few words why this is not a problem.</source>
        <translation>Sagen Sie in ein paar Worten, warum das kein Problem ist.</translation>
    </message>
    <message>
        <source>Select at least one character of the text.</source>
        <translation>Wählen Sie wenigstens ein Zeichen des Textes aus.</translation>
    </message>
    <message>
        <source>Split it into files of less than 100 MB.</source>
        <translation>Teilen Sie sie in Dateien von weniger als 100 MB.</translation>
    </message>
    <message>
        <source>Split it into parts and import each.</source>
        <translation>Teilen Sie sie und importieren Sie jeden Teil.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Teilen Sie es.</translation>
    </message>
    <message>
        <source>Split it, and import each part.</source>
        <translation>Teilen Sie sie und importieren Sie jeden Teil.</translation>
    </message>
    <message>
        <source>Split it, or extract its text first.</source>
        <translation>Teilen Sie sie, oder ziehen Sie zuerst den Text heraus.</translation>
    </message>
    <message>
        <source>Split the document into parts.</source>
        <translation>Teilen Sie das Dokument.</translation>
    </message>
    <message>
        <source>Take a .csl file of CSL 1.0, which is XML.</source>
        <translation>Nehmen Sie eine .csl-Datei in CSL 1.0, das ist XML.</translation>
    </message>
    <message>
        <source>Take a profile in JSON, with its identifier.</source>
        <translation>Nehmen Sie ein Profil in JSON, mit seiner Kennung.</translation>
    </message>
    <message>
        <source>The PDF has no page {0}.</source>
        <translation>Das PDF hat keine Seite {0}.</translation>
    </message>
    <message>
        <source>The PDF holds too much text to be read.</source>
        <translation>Das PDF enthält zu viel Text, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it cannot be opened.</source>
        <translation>Das PDF ist beschädigt: Es lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The PDF is damaged: none of its pages can be read.</source>
        <translation>Das PDF ist beschädigt: Keine seiner Seiten ist lesbar.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The PDF is too intricate or takes too much memory to be read.</source>
        <translation>Das PDF ist zu verwickelt oder braucht zu viel Speicher, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The PDF says it has {0} pages.</source>
        <translation>Das PDF gibt {0} Seiten an.</translation>
    </message>
    <message>
        <source>The backup could not be put back ({0}).</source>
        <translation>Die Sicherung konnte nicht zurückgespielt werden ({0}).</translation>
    </message>
    <message>
        <source>The backup {0} is damaged.</source>
        <translation>Die Sicherung {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup {0} was written by a newer Catalog.</source>
        <translation>Die Sicherung {0} wurde von einem neueren Catalog geschrieben.</translation>
    </message>
    <message>
        <source>The bundle could not be written soundly: {0}.</source>
        <translation>Das Paket konnte nicht fehlerfrei geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The bundle does not hold the original {0}….</source>
        <translation>Das Paket enthält das Original {0}… nicht.</translation>
    </message>
    <message>
        <source>The bundle was changed by hand; get another.</source>
        <translation>Das Paket wurde von Hand geändert; besorgen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The catalogue could not be upgraded from schema {0} to {1} ({2}).</source>
        <translation>Der Katalog konnte nicht vom Schema {0} auf {1} gebracht werden ({2}).</translation>
    </message>
    <message>
        <source>The catalogue is no longer in {0}: it was moved, or its drive is not connected.</source>
        <translation>Der Katalog ist nicht mehr in {0}: Er wurde verschoben, oder sein Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be used ({1}).</source>
        <translation>Der Katalog {0} konnte nicht benutzt werden ({1}).</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged: {1}. {2}</source>
        <translation>Der Katalog {0} ist beschädigt: {1}. {2}</translation>
    </message>
    <message>
        <source>The catalogue {0} was changed from elsewhere while it was read.</source>
        <translation>Der Katalog {0} wurde von anderswo geändert, während er gelesen wurde.</translation>
    </message>
    <message>
        <source>The copy could not be written ({0}).</source>
        <translation>Die Kopie konnte nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The copy {0} is damaged.</source>
        <translation>Die Kopie {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The cue “{0}” does not begin with a word to look for.</source>
        <translation>Der Ausdruck „{0}“ beginnt nicht mit einem Wort, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>The e-book is incomplete: it does not say where its text is.</source>
        <translation>Das E-Book ist unvollständig: Es sagt nicht, wo sein Text ist.</translation>
    </message>
    <message>
        <source>The e-book is locked by its seller (DRM).</source>
        <translation>Das E-Book ist von seinem Verkäufer gesperrt (DRM).</translation>
    </message>
    <message>
        <source>The e-book is too long to be read.</source>
        <translation>Das E-Book ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The exclamation (“{0}”) appeals to feeling; a full stop says the same.</source>
        <translation>Der Ausruf („{0}“) wendet sich an das Gefühl; ein Punkt sagt dasselbe.</translation>
    </message>
    <message>
        <source>The file could not be kept in {0} ({1}).</source>
        <translation>Die Datei konnte nicht in {0} aufbewahrt werden ({1}).</translation>
    </message>
    <message>
        <source>The file has too many marks to be read.</source>
        <translation>Die Datei hat zu viele Auszeichnungen, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file has {0} MB; up to {1} MB are read.</source>
        <translation>Die Datei hat {0} MB; gelesen werden bis zu {1} MB.</translation>
    </message>
    <message>
        <source>The file holds more than a million statements.</source>
        <translation>Die Datei enthält mehr als eine Million Aussagen.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is XML of a kind that is not read as a document.</source>
        <translation>Die Datei ist XML von einer Art, die nicht als Dokument gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a packed file; it holds no text that can be read.</source>
        <translation>Die Datei ist gepackt; sie enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file but not a text.</source>
        <translation>Die Datei ist eine OpenDocument-Datei, aber kein Text.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is not valid XML.</source>
        <translation>Die Datei ist beschädigt: Ein Teil von ihr ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Die Datei ist beschädigt: Sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The file is damaged: it is {0} that cannot be read.</source>
        <translation>Die Datei ist beschädigt: Nicht zu lesen ist {0}.</translation>
    </message>
    <message>
        <source>The file is damaged: its groups are nested without end.</source>
        <translation>Die Datei ist beschädigt: Ihre Gruppen sind ohne Ende verschachtelt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is in the format of Word before 2007 (or Outlook), which is not read.</source>
        <translation>Die Datei hat das Format von Word vor 2007 (oder Outlook), das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is incomplete: the part “{0}” is missing.</source>
        <translation>Die Datei ist unvollständig: Der Teil „{0}“ fehlt.</translation>
    </message>
    <message>
        <source>The file is no complete Word document: its text is missing.</source>
        <translation>Die Datei ist kein vollständiges Word-Dokument: Ihr Text fehlt.</translation>
    </message>
    <message>
        <source>The file is not a document: it holds binary data of an unknown kind.</source>
        <translation>Die Datei ist kein Dokument: Sie enthält binäre Daten unbekannter Art.</translation>
    </message>
    <message>
        <source>The file is not in the encoding {0}.</source>
        <translation>Die Datei ist nicht in der Kodierung {0}.</translation>
    </message>
    <message>
        <source>The file is not text in any encoding Catalog knows.</source>
        <translation>Die Datei ist in keiner Kodierung, die Catalog kennt, ein Text.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>Die Datei ist {0}.</translation>
    </message>
    <message>
        <source>The file is {0}; it holds no text that can be read.</source>
        <translation>Die Datei ist {0}; sie enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>The file would unpack to {0} MB in {1} parts, far more than a document.</source>
        <translation>Entpackt hätte die Datei {0} MB in {1} Teilen, weit mehr als ein Dokument.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>The log {0}-wal in {1} is not of this catalogue: files were mixed up in copying.</source>
        <translation>Das Protokoll {0}-wal in {1} gehört nicht zu diesem Katalog: beim Kopieren wurden Dateien vertauscht.</translation>
    </message>
    <message>
        <source>The marks around “{0}” cast doubt on the word without saying why; name the doubt, or leave the marks out.</source>
        <translation>Die Zeichen um „{0}“ ziehen das Wort in Zweifel, ohne zu sagen, warum; nennen Sie den Zweifel, oder lassen Sie die Zeichen weg.</translation>
    </message>
    <message>
        <source>The marks around “{0}” may quote somebody or doubt the word; say whose word it is.</source>
        <translation>Die Zeichen um „{0}“ können jemanden zitieren oder das Wort bezweifeln; sagen Sie, wessen Wort es ist.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>Die Nachricht enthält keinen Text.</translation>
    </message>
    <message>
        <source>The message is larger than 60 MB.</source>
        <translation>Die Nachricht ist größer als 60 MB.</translation>
    </message>
    <message>
        <source>The original file is missing.</source>
        <translation>Die Originaldatei fehlt.</translation>
    </message>
    <message>
        <source>The original {0} could not be copied: {1}.</source>
        <translation>Das Original {0} konnte nicht kopiert werden: {1}.</translation>
    </message>
    <message>
        <source>The original {0} was changed since it was imported, and would not be evidence any more.</source>
        <translation>Das Original {0} wurde seit dem Import geändert und wäre kein Beleg mehr.</translation>
    </message>
    <message>
        <source>The page has more than 400,000 tags.</source>
        <translation>Die Seite hat mehr als 400.000 Auszeichnungen.</translation>
    </message>
    <message>
        <source>The page has parts inside parts without end.</source>
        <translation>Die Seite hat Teile in Teilen ohne Ende.</translation>
    </message>
    <message>
        <source>The page holds no text.</source>
        <translation>Die Seite enthält keinen Text.</translation>
    </message>
    <message>
        <source>The page is damaged: no text is found in it.</source>
        <translation>Die Seite ist beschädigt: Es ist kein Text in ihr zu finden.</translation>
    </message>
    <message>
        <source>The part “{0}” of the file is larger than {1} MB.</source>
        <translation>Der Teil „{0}“ der Datei ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>The records of {0} do not fit together ({1}).</source>
        <translation>Die Datensätze von {0} passen nicht zusammen ({1}).</translation>
    </message>
    <message>
        <source>The rule file {0} is not valid TOML: {1}.</source>
        <translation>Die Regeldatei {0} ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
        <source>The sample&apos;s words “{0}” do not stand in its text.</source>
        <translation>Die Wörter „{0}“ des Beispiels stehen nicht in seinem Text.</translation>
    </message>
    <message>
        <source>The style {0} is too large.</source>
        <translation>Der Stil {0} ist zu groß.</translation>
    </message>
    <message>
        <source>The text does not say when and where “{0}” was said or printed, so it cannot be looked up; give the document or the occasion.</source>
        <translation>Der Text sagt nicht, wann und wo „{0}“ gesagt oder gedruckt wurde; so ist es nicht nachzuschlagen. Nennen Sie das Dokument oder den Anlass.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is longer than {0} characters.</source>
        <translation>Der Text ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The text is too long for pandoc.</source>
        <translation>Der Text ist zu lang für pandoc.</translation>
    </message>
    <message>
        <source>The uid {0} is that of a {1} here.</source>
        <translation>Die Kennung {0} gehört hier zu etwas anderem ({1}).</translation>
    </message>
    <message>
        <source>The upgrade would leave {0} references without a target.</source>
        <translation>Nach der Umstellung hätten {0} Verweise kein Ziel.</translation>
    </message>
    <message>
        <source>There are no framing rules in {0}.</source>
        <translation>In {0} sind keine Framing-Regeln.</translation>
    </message>
    <message>
        <source>There is a saved search “{0}” already.</source>
        <translation>Eine gespeicherte Suche „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>Ein Schlagwort „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is already something at {0}.</source>
        <translation>In {0} ist schon etwas.</translation>
    </message>
    <message>
        <source>There is no BagIt profile “{0}”.</source>
        <translation>Ein BagIt-Profil „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no backup “{0}” of {1}; there are {2}.</source>
        <translation>Eine Sicherung „{0}“ von {1} gibt es nicht; es gibt {2}.</translation>
    </message>
    <message>
        <source>There is no bundle at {0}.</source>
        <translation>In {0} ist kein Paket.</translation>
    </message>
    <message>
        <source>There is no catalogue at {0}{1}.</source>
        <translation>In {0} ist kein Katalog{1}</translation>
    </message>
    <message>
        <source>There is no change {0} of the framing rules.</source>
        <translation>Eine Änderung {0} der Framing-Regeln gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”.</source>
        <translation>Einen Zitierstil „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no encoding named “{0}”.</source>
        <translation>Eine Kodierung „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no passage from {0} to {1} in a text of {2} characters.</source>
        <translation>Eine Textstelle von {0} bis {1} gibt es in einem Text von {2} Zeichen nicht.</translation>
    </message>
    <message>
        <source>There is no relation “{0}”.</source>
        <translation>Eine Beziehung „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no set of words called “{0}”.</source>
        <translation>Eine Wortliste „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>Eine Quelle {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no source “{0}” to cite.</source>
        <translation>Eine Quelle „{0}“, die zitiert werden könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no tag to put or take away.</source>
        <translation>Es gibt kein Schlagwort zu vergeben oder wegzunehmen.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” to be the broader term.</source>
        <translation>Ein Schlagwort „{0}“ als weiteren Begriff gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no tag “{0}”.</source>
        <translation>Ein Schlagwort „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Das gibt es nicht: {0} {1}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”.</source>
        <translation>Das gibt es nicht: {0} „{1}“.</translation>
    </message>
    <message>
        <source>There is nothing on the redaction list.</source>
        <translation>Auf der Liste der Wörter, die nicht hinaus dürfen, steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is something at {0} already.</source>
        <translation>In {0} gibt es schon etwas.</translation>
    </message>
    <message>
        <source>This CSV file holds no rows below its heads.</source>
        <translation>Diese CSV-Datei hat unter den Überschriften keine Zeilen.</translation>
    </message>
    <message>
        <source>This JSON file does not hold a list of sources.</source>
        <translation>Diese JSON-Datei enthält keine Liste von Quellen.</translation>
    </message>
    <message>
        <source>This JSON file is not a catalogue.</source>
        <translation>Diese JSON-Datei ist kein Katalog.</translation>
    </message>
    <message>
        <source>This JSON-LD file is nested too deeply.</source>
        <translation>Diese JSON-LD-Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This RDF file is nested too deeply.</source>
        <translation>Diese RDF-Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This XML file is not RDF.</source>
        <translation>Diese XML-Datei ist kein RDF.</translation>
    </message>
    <message>
        <source>This bundle has version {0} of the format, and this Catalog knows version 1.</source>
        <translation>Dieses Paket hat Version {0} des Formats, und dieses Catalog kennt Version 1.</translation>
    </message>
    <message>
        <source>This date is too long to be one.</source>
        <translation>Dieses Datum ist zu lang, um eines zu sein.</translation>
    </message>
    <message>
        <source>This file is too large for a bibliography.</source>
        <translation>Diese Datei ist zu groß für eine Bibliographie.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file.</source>
        <translation>Das ist keine CSL-JSON-Datei.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON item: it is not an object.</source>
        <translation>Das ist kein CSL-JSON-Eintrag: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>This is not a CSV file that can be read.</source>
        <translation>Das ist keine lesbare CSV-Datei.</translation>
    </message>
    <message>
        <source>This is not a JSON file that can be read.</source>
        <translation>Das ist keine lesbare JSON-Datei.</translation>
    </message>
    <message>
        <source>This is not a Turtle file that can be read: {0}.</source>
        <translation>Das ist keine lesbare Turtle-Datei: {0}.</translation>
    </message>
    <message>
        <source>This profile asks for {0}.</source>
        <translation>Dieses Profil verlangt {0}.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This source has no text to analyse.</source>
        <translation>Diese Quelle hat keinen Text, der untersucht werden könnte.</translation>
    </message>
    <message>
        <source>This source has no text to correct.</source>
        <translation>Diese Quelle hat keinen Text, der berichtigt werden könnte.</translation>
    </message>
    <message>
        <source>This source has no text to quote from.</source>
        <translation>Diese Quelle hat keinen Text, aus dem zitiert werden könnte.</translation>
    </message>
    <message>
        <source>This source has no text.</source>
        <translation>Diese Quelle hat keinen Text.</translation>
    </message>
    <message>
        <source>This step cannot be undone: it would point to what is gone.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: Er würde auf etwas zeigen, was nicht mehr da ist.</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was added since to what it made.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: Zu dem, was er anlegte, ist seither etwas hinzugekommen.</translation>
    </message>
    <message>
        <source>This step cannot be undone: what it changed is in use otherwise ({0}).</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: Was er änderte, wird anders gebraucht ({0}).</translation>
    </message>
    <message>
        <source>This step cannot be undone: what the history says of it is damaged.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: Was der Verlauf von ihm sagt, ist beschädigt.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {0}.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: {0}.</translation>
    </message>
    <message>
        <source>This suggestion is not open any more.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This zip would unpack to far more than a bundle holds, and was not opened.</source>
        <translation>Entpackt wäre diese zip-Datei weit größer als ein Paket; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try a smaller or simpler file.</source>
        <translation>Versuchen Sie es mit einer kleineren oder einfacheren Datei.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Versuchen Sie es mit einer anderen Kopie davon.</translation>
    </message>
    <message>
        <source>Try another copy of the file.</source>
        <translation>Versuchen Sie es mit einer anderen Kopie der Datei.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Versuchen Sie es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>Try utf-8, windows-1251 or koi8-r.</source>
        <translation>Versuchen Sie utf-8, windows-1251 oder koi8-r.</translation>
    </message>
    <message>
        <source>Type a name for its folder.</source>
        <translation>Tippen Sie einen Namen für seinen Ordner ein.</translation>
    </message>
    <message>
        <source>Type it as the preferred form; the old one stays as a variant.</source>
        <translation>Tippen Sie sie als Vorzugsform ein; die alte bleibt als Variante.</translation>
    </message>
    <message>
        <source>Type one first.</source>
        <translation>Tippen Sie zuerst einen ein.</translation>
    </message>
    <message>
        <source>Type something, or cancel.</source>
        <translation>Tippen Sie etwas ein, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation>Entpacken Sie sie und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>Use a copy that is not locked.</source>
        <translation>Nehmen Sie eine Kopie, die nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Use a name such as Source-Organization.</source>
        <translation>Nehmen Sie einen Namen wie Source-Organization.</translation>
    </message>
    <message>
        <source>Use one of the list (`catalog export --list-styles`), or put its .csl file into {0}.</source>
        <translation>Nehmen Sie einen aus der Liste (`catalog export --list-styles`), oder legen Sie seine .csl-Datei in {0}.</translation>
    </message>
    <message>
        <source>With “{0}” the author speaks as one of a group; name the group.</source>
        <translation>Mit „{0}“ spricht der Autor als Mitglied einer Gruppe; nennen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>With “{0}” the author speaks as one of the sides; name the side.</source>
        <translation>Mit „{0}“ spricht der Autor als eine der Seiten; nennen Sie die Seite.</translation>
    </message>
    <message>
        <source>With “{0}” the author steps in front of the account; the sentence stands without it.</source>
        <translation>Mit „{0}“ tritt der Autor vor seinen Bericht; der Satz besteht auch ohne es.</translation>
    </message>
    <message>
        <source>With “{0}” the author turns to the reader or speaks of himself; an account need not.</source>
        <translation>Mit „{0}“ wendet sich der Autor an den Leser oder spricht von sich; ein Bericht braucht das nicht.</translation>
    </message>
    <message>
        <source>Write 8 November 1941, spring of 1941, about 1941, the 1940s, before 1941, 1940/1944, or EDTF: 1941-11-08.</source>
        <translation>Schreiben Sie 8. November 1941, Frühling 1941, um 1941, 1940er, vor 1941, 1940/1944, oder EDTF: 1941-11-08.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, for instance #a8383b.</source>
        <translation>Schreiben Sie es als #rrggbb, zum Beispiel #a8383b.</translation>
    </message>
    <message>
        <source>Zotero RDF, EndNote XML, Citavi, EAD, Tropy, Hypothesis, web annotations, REFI-QDA and SKOS are read.</source>
        <translation>Gelesen werden Zotero-RDF, EndNote-XML, Citavi, EAD, Tropy, Hypothesis, Web-Annotationen, REFI-QDA und SKOS.</translation>
    </message>
    <message>
        <source>`catalog backup --list` lists them.</source>
        <translation>`catalog backup --list` zählt sie auf.</translation>
    </message>
    <message>
        <source>`catalog check --repair` puts it aside.</source>
        <translation>`catalog check --repair` legt es beiseite.</translation>
    </message>
    <message>
        <source>`catalog check` lists all that is wrong, `catalog check --repair` mends it.</source>
        <translation>`catalog check` zählt alles auf, was nicht stimmt, `catalog check --repair` bringt es in Ordnung.</translation>
    </message>
    <message>
        <source>`catalog list tags` shows what there is.</source>
        <translation>`catalog list tags` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>`catalog list {0}s` shows what there is.</source>
        <translation>`catalog list {0}s` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>`catalog rules list` shows them.</source>
        <translation>`catalog rules list` zeigt sie.</translation>
    </message>
    <message>
        <source>catalogue.json is not as it must be: {0} is no list of records.</source>
        <translation>catalogue.json ist nicht, wie es sein muss: {0} ist keine Liste von Datensätzen.</translation>
    </message>
    <message>
        <source>catalogue.json is not as it must be: {0}{1}</source>
        <translation>catalogue.json ist nicht, wie es sein muss: {0}{1}</translation>
    </message>
    <message>
        <source>differs, please check: {0} here, {1} there</source>
        <translation>weicht ab, bitte prüfen: hier {0}, dort {1}</translation>
    </message>
    <message>
        <source>its rule is {0}, as far as your decisions tell</source>
        <translation>ihre Regel ist nach Ihren Entscheidungen {0}</translation>
    </message>
    <message>
        <source>other flags in the sentence</source>
        <translation>weitere Befunde im Satz</translation>
    </message>
    <message>
        <source>the sentence reads like those whose flags you {0}</source>
        <translation>der Satz liest sich wie die, deren Befunde Sie meist: {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags in quotations</source>
        <translation>Befunde in Zitaten: meist {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags in sentences with several</source>
        <translation>Befunde in Sätzen mit mehreren: meist {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags of the category “{1}”</source>
        <translation>Befunde der Kategorie „{1}“: meist {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags of the rule “{1}”</source>
        <translation>Befunde der Regel „{1}“: meist {0}</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}).</source>
        <translation>{0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read as a catalogue ({1}).</source>
        <translation>{0} kann nicht als Katalog gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”.</source>
        <translation>{0} kann nicht „{1}“ sein.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} konnte nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>{0} does not say of which version it is.</source>
        <translation>{0} sagt nicht, von welcher Version es ist.</translation>
    </message>
    <message>
        <source>{0} has a value that cannot be stored ({1}).</source>
        <translation>{0} hat einen Wert, der nicht gespeichert werden kann ({1}).</translation>
    </message>
    <message>
        <source>{0} holds no {1}.</source>
        <translation>{0} enthält nichts davon: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not JSON.</source>
        <translation>{0} ist beschädigt: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not UTF-8.</source>
        <translation>{0} ist beschädigt: Es ist kein UTF-8.</translation>
    </message>
    <message>
        <source>{0} is empty, and the profile asks for it.</source>
        <translation>{0} ist leer, und das Profil verlangt es.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} is no bibliography we can read.</source>
        <translation>{0} ist keine Bibliographie, die wir lesen können.</translation>
    </message>
    <message>
        <source>{0} is no citation style.</source>
        <translation>{0} ist kein Zitierstil.</translation>
    </message>
    <message>
        <source>{0} is no earlier sample, so it was left alone.</source>
        <translation>{0} ist kein früheres Beispiel und blieb daher unberührt.</translation>
    </message>
    <message>
        <source>{0} is not a BagIt profile.</source>
        <translation>{0} ist kein BagIt-Profil.</translation>
    </message>
    <message>
        <source>{0} is not a CSL style.</source>
        <translation>{0} ist kein CSL-Stil.</translation>
    </message>
    <message>
        <source>{0} is not a bundle: it holds no bagit.txt.</source>
        <translation>{0} ist kein Paket: Darin ist keine bagit.txt.</translation>
    </message>
    <message>
        <source>{0} is not a readable zip file.</source>
        <translation>{0} ist keine lesbare zip-Datei.</translation>
    </message>
    <message>
        <source>{0} is not as such a file must be.</source>
        <translation>{0} ist nicht, wie eine solche Datei sein muss.</translation>
    </message>
    <message>
        <source>{0} is of no program we know.</source>
        <translation>{0} ist von keinem Programm, das wir kennen.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>{0} is too large for a tag file.</source>
        <translation>{0} ist zu groß für eine Angabendatei.</translation>
    </message>
    <message>
        <source>{0} is too large to be read.</source>
        <translation>{0} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{0} names have the form “{1}”.</source>
        <translation>{0} Namen haben die Form „{1}“.</translation>
    </message>
    <message>
        <source>{0} was changed since the bundle was made.</source>
        <translation>{0} wurde geändert, seit das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>{0} was not opened: {1}.</source>
        <translation>{0} wurde nicht geöffnet: {1}.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Catalog (its schema is {1}; Catalog {2} knows {3}).</source>
        <translation>{0} wurde von einem neueren Catalog geschrieben (sein Schema ist {1}; Catalog {2} kennt {3}).</translation>
    </message>
    <message>
        <source>“Check the catalogue” in the File menu helps to find it again.</source>
        <translation>„Den Katalog prüfen“ im Menü Datei hilft, ihn wiederzufinden.</translation>
    </message>
    <message>
        <source>“{0}” abuses a person or group in place of a name; use the name, or quote who said it.</source>
        <translation>„{0}“ beschimpft eine Person oder Gruppe, statt sie zu nennen; nehmen Sie den Namen, oder zitieren Sie, wer es sagte.</translation>
    </message>
    <message>
        <source>“{0}” allows no exception; a single counter-example would refute it.</source>
        <translation>„{0}“ lässt keine Ausnahme zu; ein einziges Gegenbeispiel würde es widerlegen.</translation>
    </message>
    <message>
        <source>“{0}” asks what the writer has already answered; state the point and its source.</source>
        <translation>„{0}“ fragt, was der Autor schon beantwortet hat; sprechen Sie es aus und nennen Sie die Quelle.</translation>
    </message>
    <message>
        <source>“{0}” calls on the reader; it belongs in a quotation with its speaker, or nowhere.</source>
        <translation>„{0}“ ruft den Leser auf; das gehört in ein Zitat mit seinem Sprecher, oder nirgends hin.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a field of bag-info.</source>
        <translation>„{0}“ kann kein Feld von bag-info sein.</translation>
    </message>
    <message>
        <source>“{0}” cannot be preferred as well: a name has one preferred form.</source>
        <translation>„{0}“ kann nicht auch Vorzugsform sein: Ein Name hat eine Vorzugsform.</translation>
    </message>
    <message>
        <source>“{0}” casts doubt on the speaker without giving a ground; “said” leaves it open.</source>
        <translation>„{0}“ zieht den Sprecher in Zweifel, ohne einen Grund zu nennen; „sagte“ lässt es offen.</translation>
    </message>
    <message>
        <source>“{0}” charges bad faith; give the act and the evidence that it was meant to mislead.</source>
        <translation>„{0}“ wirft böse Absicht vor; nennen Sie die Tat und den Beleg, dass sie täuschen sollte.</translation>
    </message>
    <message>
        <source>“{0}” claims a rank; say among how many, and by which measure or source.</source>
        <translation>„{0}“ behauptet einen Rang; sagen Sie, unter wie vielen und nach welchem Maß oder welcher Quelle.</translation>
    </message>
    <message>
        <source>“{0}” claims that there was no other; that needs a comparison, or a source that made it.</source>
        <translation>„{0}“ behauptet, es habe nichts anderes gegeben; das braucht einen Vergleich, oder eine Quelle, die ihn zog.</translation>
    </message>
    <message>
        <source>“{0}” claims the full measure; give the figure, or leave the word out.</source>
        <translation>„{0}“ behauptet das volle Maß; nennen Sie die Zahl, oder lassen Sie das Wort weg.</translation>
    </message>
    <message>
        <source>“{0}” colours the statement with a feeling; a plainer word says the same.</source>
        <translation>„{0}“ färbt die Aussage mit einem Gefühl; ein schlichteres Wort sagt dasselbe.</translation>
    </message>
    <message>
        <source>“{0}” comes from the vocabulary of one side; say in plain words what is meant.</source>
        <translation>„{0}“ stammt aus dem Wortschatz einer Seite; sagen Sie in einfachen Worten, was gemeint ist.</translation>
    </message>
    <message>
        <source>“{0}” concedes or confirms a point, as scholars do.</source>
        <translation>„{0}“ räumt etwas ein oder bestätigt es, wie es in der Forschung üblich ist.</translation>
    </message>
    <message>
        <source>“{0}” condemns in place of naming; use the name and say what was done.</source>
        <translation>„{0}“ verurteilt, statt zu nennen; nehmen Sie den Namen und sagen Sie, was getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” conveys disgust; say what was done and by whom.</source>
        <translation>„{0}“ drückt Abscheu aus; sagen Sie, was getan wurde und von wem.</translation>
    </message>
    <message>
        <source>“{0}” conveys outrage; say what was done, to whom, by whom and how many were harmed.</source>
        <translation>„{0}“ drückt Empörung aus; sagen Sie, was wem von wem getan wurde und wie viele zu Schaden kamen.</translation>
    </message>
    <message>
        <source>“{0}” could be any of {1} {2}s ({3}).</source>
        <translation>„{0}“ kann mehreres sein ({1} {2}: {3}).</translation>
    </message>
    <message>
        <source>“{0}” dramatises; a plain word states the same fact.</source>
        <translation>„{0}“ macht ein Drama daraus; ein schlichtes Wort sagt dieselbe Tatsache.</translation>
    </message>
    <message>
        <source>“{0}” gives a purpose that nobody here has stated; quote the order or the words in which it was given.</source>
        <translation>„{0}“ nennt einen Zweck, den hier niemand ausgesprochen hat; zitieren Sie den Befehl oder die Worte, in denen er steht.</translation>
    </message>
    <message>
        <source>“{0}” gives a verdict; say by which measure, or whose verdict it is.</source>
        <translation>„{0}“ fällt ein Urteil; sagen Sie, nach welchem Maß, oder wessen Urteil es ist.</translation>
    </message>
    <message>
        <source>“{0}” gives one cause for an event with many; name the source that draws the connection.</source>
        <translation>„{0}“ nennt eine Ursache für ein Ereignis mit vielen; nennen Sie die Quelle, die die Verbindung zieht.</translation>
    </message>
    <message>
        <source>“{0}” is an established name for such an event or government.</source>
        <translation>„{0}“ ist eine eingeführte Bezeichnung für ein solches Ereignis oder eine solche Regierung.</translation>
    </message>
    <message>
        <source>“{0}” is used by careful writers too.</source>
        <translation>„{0}“ gebrauchen auch sorgfältige Autoren.</translation>
    </message>
    <message>
        <source>“{0}” leaves no part out; say who or which places are meant, and how it is known.</source>
        <translation>„{0}“ lässt keinen Teil aus; sagen Sie, wer oder welche Orte gemeint sind, und woher man es weiß.</translation>
    </message>
    <message>
        <source>“{0}” puts people into a class, which condemns them; say what they owned or did.</source>
        <translation>„{0}“ steckt Menschen in eine Klasse und verurteilt sie damit; sagen Sie, was sie besaßen oder taten.</translation>
    </message>
    <message>
        <source>“{0}” weighs a source or a study, as editors and reviewers do.</source>
        <translation>„{0}“ wägt eine Quelle oder eine Arbeit ab, wie es Herausgeber und Rezensenten tun.</translation>
    </message>
    <message>
        <source>“{0}” works on the reader&apos;s feelings; say what happened, and to whom.</source>
        <translation>„{0}“ wirkt auf die Gefühle des Lesers; sagen Sie, was geschah und wem.</translation>
    </message>
    <message>
        <source>“{0}” hints at a judgement of the act; check whether the source says so.</source>
        <translation>„{0}“ deutet ein Urteil über die Tat an; prüfen Sie, ob die Quelle es so sagt.</translation>
    </message>
    <message>
        <source>Export the library as Zotero RDF, the vocabulary as SKOS.</source>
        <translation>Exportieren Sie die Bibliothek als Zotero RDF, das Vokabular als SKOS.</translation>
    </message>
    <message>
        <source>In the order of the rules’ strength; your decisions so far are too few to learn from.</source>
        <translation>In der Reihenfolge der Stärke der Regeln; Ihre Entscheidungen sind bisher zu wenige, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>“{0}” honours the dead in telling of the death; say who was killed, by whom, when and where.</source>
        <translation>„{0}“ ehrt die Toten, indem es vom Tod erzählt; sagen Sie, wer wann, wo und von wem getötet wurde.</translation>
    </message>
    <message>
        <source>“{0}” insults; leave it out, or quote who said it.</source>
        <translation>„{0}“ beleidigt; lassen Sie es weg, oder zitieren Sie, wer es sagte.</translation>
    </message>
    <message>
        <source>“{0}” introduces the word itself.</source>
        <translation>„{0}“ führt das Wort selbst ein.</translation>
    </message>
    <message>
        <source>“{0}” is a charge as well as a fact; say how many were killed, where, when and by whom.</source>
        <translation>„{0}“ ist eine Anklage und eine Tatsache zugleich; sagen Sie, wie viele wo, wann und von wem getötet wurden.</translation>
    </message>
    <message>
        <source>“{0}” is a figure of speech that carries a judgement; say plainly what happened.</source>
        <translation>„{0}“ ist eine Redefigur, die ein Urteil enthält; sagen Sie schlicht, was geschah.</translation>
    </message>
    <message>
        <source>“{0}” is a formula with which states accuse or justify; say what was done and who called it so.</source>
        <translation>„{0}“ ist eine Formel, mit der Staaten anklagen oder rechtfertigen; sagen Sie, was getan wurde und wer es so nannte.</translation>
    </message>
    <message>
        <source>“{0}” is a scholar speaking of the work, not of a side.</source>
        <translation>„{0}“ ist ein Gelehrter, der vom Werk spricht, nicht von einer Seite.</translation>
    </message>
    <message>
        <source>“{0}” is a word of opponents for one side of a civil war; use the name of the party or army.</source>
        <translation>„{0}“ ist ein Wort der Gegner für eine Seite eines Bürgerkriegs; nehmen Sie den Namen der Partei oder Armee.</translation>
    </message>
    <message>
        <source>“{0}” is an accusation in place of a name; name the state, the army or the person, and the act.</source>
        <translation>„{0}“ ist eine Anklage statt eines Namens; nennen Sie den Staat, die Armee oder die Person und die Tat.</translation>
    </message>
    <message>
        <source>“{0}” is an older or contested word for people; keep it in titles and quotations, and describe in words they use.</source>
        <translation>„{0}“ ist ein älteres oder umstrittenes Wort für Menschen; lassen Sie es in Titeln und Zitaten, und beschreiben Sie mit Wörtern, die diese selbst gebrauchen.</translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation>„{0}“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>“{0}” is no format we write.</source>
        <translation>„{0}“ ist kein Format, das wir schreiben.</translation>
    </message>
    <message>
        <source>“{0}” is not a category of framing.</source>
        <translation>„{0}“ ist keine Kategorie des Framings.</translation>
    </message>
    <message>
        <source>“{0}” is not a date{1}.</source>
        <translation>„{0}“ ist kein Datum{1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a known {1}.</source>
        <translation>„{0}“ ist hier nicht bekannt ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is the author talking to the reader; the sentence stands without it.</source>
        <translation>Mit „{0}“ spricht der Autor zum Leser; der Satz besteht auch ohne es.</translation>
    </message>
    <message>
        <source>“{0}” is the language of a party or national history; say who did what.</source>
        <translation>„{0}“ ist die Sprache einer Partei- oder Nationalgeschichte; sagen Sie, wer was tat.</translation>
    </message>
    <message>
        <source>“{0}” is the word of one party to a dispute; say in plain words what is meant.</source>
        <translation>„{0}“ ist das Wort einer Partei im Streit; sagen Sie in einfachen Worten, was gemeint ist.</translation>
    </message>
    <message>
        <source>“{0}” is what one side calls the event; give its date and place, and name the act plainly.</source>
        <translation>„{0}“ ist, wie eine Seite das Ereignis nennt; geben Sie Datum und Ort an, und nennen Sie die Tat schlicht.</translation>
    </message>
    <message>
        <source>“{0}” is what one side calls the place; use the name on the maps of that time, or give both names.</source>
        <translation>„{0}“ ist, wie eine Seite den Ort nennt; nehmen Sie den Namen der Karten jener Zeit, oder nennen Sie beide.</translation>
    </message>
    <message>
        <source>“{0}” judges a ruler or a government in the act of naming it; use the name or the office.</source>
        <translation>„{0}“ urteilt über einen Herrscher oder eine Regierung, indem es sie nennt; nehmen Sie den Namen oder das Amt.</translation>
    </message>
    <message>
        <source>“{0}” judges an act in telling it; say only what was done.</source>
        <translation>„{0}“ urteilt über eine Tat, indem es sie erzählt; sagen Sie nur, was getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” judges loyalty; the fact is who changed sides or policy, when, and against which agreement.</source>
        <translation>„{0}“ urteilt über Treue; Tatsache ist, wer wann die Seite oder den Kurs wechselte, und gegen welche Abmachung.</translation>
    </message>
    <message>
        <source>“{0}” judges the court in the act of naming it; give the court, the charge and the sentence.</source>
        <translation>„{0}“ urteilt über das Gericht, indem es es nennt; nennen Sie Gericht, Anklage und Urteil.</translation>
    </message>
    <message>
        <source>“{0}” leads from {1} to {2}.</source>
        <translation>„{0}“ führt von {1} nach {2}.</translation>
    </message>
    <message>
        <source>“{0}” leaves no exception; say which cases are meant, for a single one that differs would refute it.</source>
        <translation>„{0}“ lässt keine Ausnahme; sagen Sie, welche Fälle gemeint sind, denn ein einziger abweichender würde es widerlegen.</translation>
    </message>
    <message>
        <source>“{0}” leaves open who says so; name the source, or say that none is known.</source>
        <translation>„{0}“ lässt offen, wer das sagt; nennen Sie die Quelle, oder sagen Sie, dass keine bekannt ist.</translation>
    </message>
    <message>
        <source>“{0}” leaves open who; name them, or say how many.</source>
        <translation>„{0}“ lässt offen, wer; nennen Sie sie, oder sagen Sie, wie viele.</translation>
    </message>
    <message>
        <source>“{0}” leaves the matter open.</source>
        <translation>„{0}“ lässt die Sache offen.</translation>
    </message>
    <message>
        <source>“{0}” looks down on what it describes; name the shortcoming itself, if there was one.</source>
        <translation>„{0}“ blickt auf das herab, was es beschreibt; nennen Sie den Mangel selbst, wenn es einen gab.</translation>
    </message>
    <message>
        <source>“{0}” marks the statement as uncertain.</source>
        <translation>„{0}“ kennzeichnet die Aussage als unsicher.</translation>
    </message>
    <message>
        <source>“{0}” names people after a leader or a movement, often as their opponents did; use the name they gave themselves.</source>
        <translation>„{0}“ benennt Menschen nach einem Führer oder einer Bewegung, oft wie ihre Gegner; nehmen Sie den Namen, den sie sich selbst gaben.</translation>
    </message>
    <message>
        <source>“{0}” names people by a verdict; give the name, the office and what was done.</source>
        <translation>„{0}“ nennt Menschen mit einem Urteil; geben Sie die Namen, das Amt und was getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” names people by a verdict; give their names and say what they did.</source>
        <translation>„{0}“ nennt Menschen mit einem Urteil; geben Sie ihre Namen und sagen Sie, was sie taten.</translation>
    </message>
    <message>
        <source>“{0}” names people by a wrong they are said to have done; give the names, and what was done and shown.</source>
        <translation>„{0}“ nennt Menschen nach einem Unrecht, das sie getan haben sollen; geben Sie die Namen, und was getan und nachgewiesen wurde.</translation>
    </message>
    <message>
        <source>“{0}” names what the statement rests on.</source>
        <translation>„{0}“ nennt, worauf die Aussage ruht.</translation>
    </message>
    <message>
        <source>“{0}” paints the act as violence; say what was done and to whom.</source>
        <translation>„{0}“ malt die Tat als Gewalt; sagen Sie, was wem getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” passes a moral verdict; say what was done, and let the reader judge.</source>
        <translation>„{0}“ fällt ein moralisches Urteil; sagen Sie, was getan wurde, und lassen Sie den Leser urteilen.</translation>
    </message>
    <message>
        <source>“{0}” passes on what somebody is said to have done; name who said it.</source>
        <translation>„{0}“ gibt weiter, was jemand getan haben soll; nennen Sie, wer es sagte.</translation>
    </message>
    <message>
        <source>“{0}” points at a group to set it apart; name the group.</source>
        <translation>„{0}“ zeigt auf eine Gruppe, um sie abzusondern; nennen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>“{0}” praises; say what was achieved and let the reader judge.</source>
        <translation>„{0}“ lobt; sagen Sie, was erreicht wurde, und lassen Sie den Leser urteilen.</translation>
    </message>
    <message>
        <source>“{0}” puts something at the top or bottom of a scale; say which scale, and give the figures.</source>
        <translation>„{0}“ stellt etwas an die Spitze oder das Ende einer Skala; sagen Sie, welche, und nennen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>“{0}” raises the voice; the sentence says the same without it.</source>
        <translation>„{0}“ hebt die Stimme; der Satz sagt dasselbe ohne es.</translation>
    </message>
    <message>
        <source>“{0}” ranks or counts, as catalogues do.</source>
        <translation>„{0}“ ordnet oder zählt, wie es in Verzeichnissen üblich ist.</translation>
    </message>
    <message>
        <source>“{0}” ranks without saying what was compared; give the figure or the comparison.</source>
        <translation>„{0}“ reiht, ohne zu sagen, was verglichen wurde; nennen Sie die Zahl oder den Vergleich.</translation>
    </message>
    <message>
        <source>“{0}” reads a plan or a mood into what happened; give the document or the act that shows it.</source>
        <translation>„{0}“ liest einen Plan oder eine Stimmung in das Geschehene hinein; nennen Sie das Dokument oder die Tat, die es zeigt.</translation>
    </message>
    <message>
        <source>“{0}” says in passing what would have to be shown; say what is known to have been tried, planned or done.</source>
        <translation>„{0}“ sagt nebenbei, was zu zeigen wäre; sagen Sie, was nachweislich versucht, geplant oder getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” says that a name or an account is false without saying why; give it, and say who disputes it.</source>
        <translation>„{0}“ sagt, ein Name oder Bericht sei falsch, ohne zu sagen, warum; geben Sie ihn an, und sagen Sie, wer ihn bestreitet.</translation>
    </message>
    <message>
        <source>“{0}” says that a reason or a feeling was false; give the reason that was stated, and what speaks against it.</source>
        <translation>„{0}“ nennt einen Grund oder ein Gefühl falsch; nennen Sie den angegebenen Grund, und was dagegen spricht.</translation>
    </message>
    <message>
        <source>“{0}” says that power was taken unlawfully; say who took office, how and when.</source>
        <translation>„{0}“ sagt, die Macht sei widerrechtlich ergriffen worden; sagen Sie, wer wie und wann das Amt antrat.</translation>
    </message>
    <message>
        <source>“{0}” says that somebody only obeyed another; say who installed, paid or instructed them.</source>
        <translation>„{0}“ sagt, jemand habe nur gehorcht; sagen Sie, wer ihn einsetzte, bezahlte oder anwies.</translation>
    </message>
    <message>
        <source>“{0}” says that something was not what it was given out to be; state what was said and what is known.</source>
        <translation>„{0}“ sagt, dass etwas nicht war, wofür es ausgegeben wurde; schreiben Sie, was gesagt wurde und was bekannt ist.</translation>
    </message>
    <message>
        <source>“{0}” says what was done and leaves out who did it; name the body that acted.</source>
        <translation>„{0}“ sagt, was getan wurde, und lässt weg, wer es tat; nennen Sie, wer handelte.</translation>
    </message>
    <message>
        <source>“{0}” says what went on in somebody&apos;s mind; give the words or the act from which that is known.</source>
        <translation>„{0}“ sagt, was in jemandem vorging; nennen Sie die Worte oder die Tat, aus denen man es weiß.</translation>
    </message>
    <message>
        <source>“{0}” says where the words stood.</source>
        <translation>„{0}“ sagt, wo die Worte standen.</translation>
    </message>
    <message>
        <source>“{0}” says who calls it so.</source>
        <translation>„{0}“ sagt, wer es so nennt.</translation>
    </message>
    <message>
        <source>“{0}” says whose statement it is.</source>
        <translation>„{0}“ sagt, wessen Aussage es ist.</translation>
    </message>
    <message>
        <source>“{0}” sets no limit of time or measure; say how long, how many or how far.</source>
        <translation>„{0}“ setzt keine Grenze von Zeit oder Maß; sagen Sie, wie lange, wie viele oder wie weit.</translation>
    </message>
    <message>
        <source>“{0}” shows that somebody&apos;s words are given.</source>
        <translation>„{0}“ zeigt, dass jemandes Worte folgen.</translation>
    </message>
    <message>
        <source>“{0}” softens what was done; use the plain word for the act.</source>
        <translation>„{0}“ mildert, was getan wurde; nehmen Sie das schlichte Wort für die Tat.</translation>
    </message>
    <message>
        <source>“{0}” sorts people into a camp by a word of their opponents; use the name they use or say what they propose.</source>
        <translation>„{0}“ ordnet Menschen mit einem Wort ihrer Gegner einem Lager zu; nehmen Sie den Namen, den sie gebrauchen, oder sagen Sie, was sie vorschlagen.</translation>
    </message>
    <message>
        <source>“{0}” sorts people or ideas into a camp; say what they propose or did.</source>
        <translation>„{0}“ ordnet Menschen oder Ideen einem Lager zu; sagen Sie, was sie vorschlagen oder taten.</translation>
    </message>
    <message>
        <source>“{0}” speaks for a whole people or class; say who, how many, and how it is known.</source>
        <translation>„{0}“ spricht für ein ganzes Volk oder eine Klasse; sagen Sie, wer, wie viele, und woher man es weiß.</translation>
    </message>
    <message>
        <source>“{0}” speaks for all at once; say who, how many, and how it is known.</source>
        <translation>„{0}“ spricht für alle auf einmal; sagen Sie, wer, wie viele und woher man es weiß.</translation>
    </message>
    <message>
        <source>“{0}” speaks for all time; say what is known, and until when.</source>
        <translation>„{0}“ spricht für alle Zeit; sagen Sie, was bekannt ist und bis wann.</translation>
    </message>
    <message>
        <source>“{0}” speaks from inside one nation; name the country.</source>
        <translation>„{0}“ spricht aus dem Innern einer Nation; nennen Sie das Land.</translation>
    </message>
    <message>
        <source>“{0}” stands in for a count; give the number, or who counted.</source>
        <translation>„{0}“ steht für eine Zählung; nennen Sie die Zahl, oder wer zählte.</translation>
    </message>
    <message>
        <source>“{0}” stands in quotation marks, but the text does not say whose words they are; name the speaker and the source.</source>
        <translation>„{0}“ steht in Anführungszeichen, aber der Text sagt nicht, wessen Worte es sind; nennen Sie Sprecher und Quelle.</translation>
    </message>
    <message>
        <source>“{0}” takes a side about what happened to the place; say who entered or held it, and when.</source>
        <translation>„{0}“ ergreift Partei darin, was mit dem Ort geschah; sagen Sie, wer ihn wann betrat oder hielt.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that it was true and that they resisted it; say what was said or done.</source>
        <translation>„{0}“ setzt voraus, dass es wahr war und dass sie sich sträubten; sagen Sie, was gesagt oder getan wurde.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that something was hidden and is now shown; say what was found, where and by whom.</source>
        <translation>„{0}“ setzt voraus, dass etwas verborgen war und nun gezeigt wird; sagen Sie, was wo von wem gefunden wurde.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that what follows is true and was hidden; write who said it, when and where.</source>
        <translation>„{0}“ setzt voraus, dass das Folgende wahr ist und verborgen wurde; schreiben Sie, wer es wann und wo gesagt hat.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that what follows is true; say what was said or done, and who holds it to be true.</source>
        <translation>„{0}“ setzt voraus, dass das Folgende wahr ist; sagen Sie, was gesagt oder getan wurde, und wer es für wahr hält.</translation>
    </message>
    <message>
        <source>“{0}” tells a plain fact.</source>
        <translation>„{0}“ sagt eine schlichte Tatsache.</translation>
    </message>
    <message>
        <source>“{0}” tells a result in a figure of speech; say what followed, and from what that is known.</source>
        <translation>„{0}“ erzählt eine Folge als Bild; sagen Sie, was folgte, und woher man es weiß.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader how much the event weighed; say what changed by it.</source>
        <translation>„{0}“ sagt dem Leser, wie schwer das Ereignis wog; sagen Sie, was sich dadurch änderte.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader that the matter is settled; give the evidence instead.</source>
        <translation>„{0}“ sagt dem Leser, die Sache sei entschieden; geben Sie stattdessen die Belege.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader to be surprised; the fact stands without it.</source>
        <translation>„{0}“ sagt dem Leser, dass er staunen soll; die Tatsache besteht auch ohne es.</translation>
    </message>
    <message>
        <source>“{0}” tells what somebody did or may have wanted, as historians do.</source>
        <translation>„{0}“ sagt, was jemand tat oder gewollt haben mag, wie es in der Geschichtsschreibung üblich ist.</translation>
    </message>
    <message>
        <source>“{0}” tells what somebody wanted or felt; give the document that shows it.</source>
        <translation>„{0}“ sagt, was jemand wollte oder fühlte; nennen Sie das Dokument, das es zeigt.</translation>
    </message>
    <message>
        <source>“{0}” turns people into a nuisance; say who they were and what they were accused of.</source>
        <translation>„{0}“ macht Menschen zur Plage; sagen Sie, wer sie waren und was man ihnen vorwarf.</translation>
    </message>
    <message>
        <source>“{0}” warns the reader of danger; say what could happen, and who says so.</source>
        <translation>„{0}“ warnt den Leser vor Gefahr; sagen Sie, was geschehen könnte, und wer das sagt.</translation>
    </message>
    <message>
        <source>“{0}” was a charge in a quarrel of doctrine; say which policy or group is meant.</source>
        <translation>„{0}“ war ein Vorwurf in einem Lehrstreit; sagen Sie, welche Politik oder Gruppe gemeint ist.</translation>
    </message>
    <message>
        <source>“{0}” was changed elsewhere since it was read here ({1}).</source>
        <translation>„{0}“ wurde anderswo geändert, seit es hier gelesen wurde ({1}).</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Wertendes Wort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Presupposition</source>
        <translation>Unterstellung</translation>
    </message>
    <message>
        <source>Superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation>Verallgemeinerung</translation>
    </message>
    <message>
        <source>Vague attribution</source>
        <translation>Vage Zuschreibung</translation>
    </message>
    <message>
        <source>In-group voice</source>
        <translation>Wir-Perspektive</translation>
    </message>
    <message>
        <source>Contested term</source>
        <translation>Umstrittener Begriff</translation>
    </message>
    <message>
        <source>Cause or motive</source>
        <translation>Ursache oder Motiv</translation>
    </message>
    <message>
        <source>Exhortation</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Scare quotes</source>
        <translation>Distanzierende Anführungszeichen</translation>
    </message>
    <message>
        <source>Unsourced quotation</source>
        <translation>Zitat ohne Nachweis</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>First-hand</source>
        <translation>Aus erster Hand</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Aus zweiter Hand</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Umschrift</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Andere Schrift</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Beiträger</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Editor of the series</source>
        <translation>Herausgeber der Reihe</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Kompilator</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Author of the volume</source>
        <translation>Autor des Bandes</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Kurator</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Editor and translator</source>
        <translation>Herausgeber und Übersetzer</translation>
    </message>
    <message>
        <source>Editorial director</source>
        <translation>Redaktionsleitung</translation>
    </message>
    <message>
        <source>Executive producer</source>
        <translation>Leitender Produzent</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Illustrator</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Erzähler</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Author of the original</source>
        <translation>Autor des Originals</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Darsteller</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Author of the reviewed work</source>
        <translation>Autor des rezensierten Werks</translation>
    </message>
    <message>
        <source>Script writer</source>
        <translation>Drehbuchautor</translation>
    </message>
    <message>
        <source>Creator of the series</source>
        <translation>Schöpfer der Serie</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Authored</source>
        <translation>Eigene Darstellung</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not found again</source>
        <translation>nicht wiedergefunden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation>1 bestätigt</translation>
    </message>
    <message>
        <source>2 probably true</source>
        <translation>2 wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3 possibly true</source>
        <translation>3 möglicherweise wahr</translation>
    </message>
    <message>
        <source>4 doubtful</source>
        <translation>4 zweifelhaft</translation>
    </message>
    <message>
        <source>5 improbable</source>
        <translation>5 unwahrscheinlich</translation>
    </message>
    <message>
        <source>6 cannot be judged</source>
        <translation>6 nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Grad</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Zeitschriftenartikel</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Magazinartikel</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Zeitungsartikel</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Gesetzentwurf</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Classical work</source>
        <translation>Klassisches Werk</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Lexikonartikel</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>Wörterbuchartikel</translation>
    </message>
    <message>
        <source>Encyclopedia entry</source>
        <translation>Enzyklopädieartikel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Gerichtsfall</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Partitur</translation>
    </message>
    <message>
        <source>Pamphlet</source>
        <translation>Flugschrift</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Tagungsbeitrag</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Patent</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Aufführung</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Periodikum</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Brief oder Nachricht</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag im Netz</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Blogbeitrag</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rezension</translation>
    </message>
    <message>
        <source>Book review</source>
        <translation>Buchrezension</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Song or recording</source>
        <translation>Lied oder Aufnahme</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Bears on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also betray+v, traitor+n, brazen+a for their forms, a/b for one of two words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is new is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the role of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it is spelled differently there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with which name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are shown side by side next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALA-LC, ISO 9…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history and under your decisions in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cross-references</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 December 1961</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, in neutral words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of what is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 December 1961, about 1944</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1908/1985</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags · {density} per 10,000 characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it differs from the source&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asserted, in neutral words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{record}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags still to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (journal, book, newspaper, site)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 December 1961, about 1944, 1941/1945</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive or library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonds or collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series or inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item or leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original or derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in hoxha1960</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole text; page numbers can stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Make a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Say instead: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Neutral: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules for this language, so nothing was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BagPart</name>
    <message>
        <source>MD5 checksums too, for receivers that ask for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BagIt profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a BagIt profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of sources something was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an archive asks of a bag, as a file. Drop one here, or choose Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BagIt profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into bag-info.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Tag all of them: type and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all selected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all of them the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BibliographyDialog</name>
    <message>
        <source>Take in also what seems to be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that seem to be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {new}. Here already: {known}. Cannot be read: {bad}. It is one step, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Where the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as it was exported: {what}. Ask for it again, unless you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, and the same: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, and different: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the bundle “{there}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>Check the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which catalogue is to be put back to an earlier state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” inside the folder of a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the catalogue now is kept as a backup too. The original files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals missing or changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may they be? {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals put back: {found}; still missing: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has it open on {computer}. What both of you change at the same time is refused to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseRecord</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsScreen</name>
    <message>
        <source>Filter: words, status:open, has:rivals, date:1961, about:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim says in neutral words what can be true or false. Make one here, or from the text with C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new rivals to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No new rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rival claims and quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was typed or read wrongly: the wording of the source stays as it is. The version before is kept, and quotes, claims and flags move along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program. What was saved before is safe, and you can go on working. The details are in {log}; please send them along when you report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say in which encoding its letters are stored. If the text below looks wrong, choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files, {size}. Every byte was read again and is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neutral wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence the &amp;whole rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} · strength {strength} of 100 · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Silence (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the quote marked in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A claim without evidence is only an assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit stance and grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>New catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (*.catalog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Text and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet. Attach a file or paste the text to make quotes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original with the program your system uses for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: hide what others decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others’ decisions are shown only once you have decided yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {count} deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order learned from %n of your decisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All categories ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a claim   W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message>
        <source>Uphold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence this rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Same everywhere in this source: %n flags (S)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–5 dismiss with a usual reason · N and P go on and back · Ctrl+Z takes the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shows or hides this part of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Add, then another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the archive stays for the next one (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Add the spellings under which this name is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramingCommands</name>
    <message>
        <source>Analyse every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources analysed: {count}; flags: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not analysed, because there are no rules for their language: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source was judged by these rules already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramingRules</name>
    <message>
        <source>Framing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a wording or a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the place of the words. In brackets it is advice and is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral wording for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources not yet judged by these rules: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source was judged by these rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing rules of this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words an analysis looks for. What you change holds for this catalogue and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for framing, quotations, names and claims (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for the language of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were not found again in this version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Original page beside the text (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>A desk for contested sources: quotes and claims anchored in their texts, framing flagged and reviewed, and citation bundles that verify themselves. Works without a network. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The first {count} changes are shown.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing a reader would notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back. Redo does them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done in this catalogue will stand here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Texts and bibliographies ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliographies and bundles ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported; some files need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record in the list to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Relations shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if it needs saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how they are related, press Enter, then find the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPart</name>
    <message>
        <source>Cross-references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cross-reference (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveForm</name>
    <message>
        <source>What you had typed here and not saved is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} — Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {what}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of cross-references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map around…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see what it is joined to: evidence, rivals, names and cross-references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>All marks in this text; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionPart</name>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeNames</name>
    <message>
        <source>Merge names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which preferred form to keep. All forms, mentions, tags, links and notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Filter: any form of the name, kind:person, tag:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record for each person, body or place, with every form under which it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find possible merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible merges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note. Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Take private notes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} records selected, with all they rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record selected, with all it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} records tagged “{tag}”, with all they rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} records listed for “{query}”, with all they rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This style leaves out {parts} of {count} of {all} archival sources. The styles called Archival keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word or name a line: replaced by [redacted] everywhere, a name in all its forms. Original files cannot be changed and then stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {label} · {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or the name of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to choose, Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Add a person or body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less, larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more, smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture… (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys: from item to item · Enter: open · Ctrl+Shift+E: save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, + and -: zoom · 0: all of it · drag to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with: original, facsimile, edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words differ from those of the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified against {what} by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words inside quotations too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open flags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one source to see where in its text which words are flagged, or several to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags not dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which flags count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click to compare several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Possible merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these one and the same? {left} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more names look like one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge   M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same   X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later   N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → choose which to keep · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, tag:…, source:…, is:unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes are made in the text: select words there and press Q. They keep their place and page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file of this source to read it here and to make quotes and claims from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another reason, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this not a problem?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections you had not saved are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages stand where they stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were not found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a new version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Type words of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Enter: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a filter first, then keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Flags to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U: uphold · D: dismiss · F: defer · S: same everywhere · W: neutral claim · E: note · Enter: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every flag here is decided. Decisions can be looked at by status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag has this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text: open a source and press F5. No flag does not mean that a text is neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RivalPart</name>
    <message>
        <source>No rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that contradict this one stand here side by side, with what each rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a rival…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Rename the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} best of {count}. More words find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} newest of {count}: too many to tell which are best. More words find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record and no text has these words. Try fewer, or part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in texts, quotes, claims, names in any spelling, and notes. Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceInspector</name>
    <message>
        <source>Select a source in the list to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Review them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, date:1960..1961, is:archival, has:flags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is what you take apart: an article, a speech, a letter, a file from an archive. Import a text, drop it here, or enter a source by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: read · F2: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, then Q: quote, C: claim · F8: next mark · A/X: take or drop what is proposed · U/D: uphold or dismiss a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n analysed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every text has been analysed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take contested sources apart: quotes and claims anchored in the text, framing flagged and reviewed, and a citation bundle that others can verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop texts here: they go into a new catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text. Once they are decided, the figures stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Search citation styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the analysis of this text proposes stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept   A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss   X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>No record carries this tag yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: filter the list by this tag</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPart</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsScreen</name>
    <message>
        <source>Filter tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags put records in order: topics, places, what is still to do. A tag can stand under another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a tag onto another to put it under it · F2: rename · Del: delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{tag}” with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag you choose stays. It gets all records, and “{tag}” as another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag under this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag (Ctrl+Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tag to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this format ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Filter the claims: words, status:disputed, date:1961, about:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} claims and more: filter to see others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim with a date matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that have a date stand here in time: uncertain dates as spans, rivals joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPart</name>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Page of the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written in the source, if different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take texts or bibliographies into the catalogue as sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a citation bundle, or a bibliography, from what is selected or from everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pictu&amp;re…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picture in front as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a &amp;backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a source as it is cited, or a quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p of what it is joined to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the t&amp;imeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framin&amp;g profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected words as a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in neutral words what the selected passage asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the s&amp;uggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;yse for framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse e&amp;very source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge every source by the present framing rules, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words are looked for in this catalogue: add, silence, reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original pa&amp;ge beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uphold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;fer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same everywhere in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral &amp;wording into a claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a not&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence this &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Catalog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag on a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other label of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Everything, for anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding and argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web and linked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers, archives, other Catalogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, LibreOffice, Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any browser, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note programs, wikis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text to paste anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX, JabRef, Zotero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EndNote, Citavi, Mendeley, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zotero, pandoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, LibreOffice Calc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any spreadsheet or database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVivo, MAXQDA, ATLAS.ti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, for tags alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAD3 finding aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archival systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAC-CPF authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROV history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors: who did what, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation servers and viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines, fact-checkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKOS as JSON-LD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKOS as Turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary editors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framing</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added in this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the bundle says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill only what is empty here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joins</name>
    <message>
        <source>evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derives from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>“{field}” was changed elsewhere meanwhile. It is now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept. Ctrl+Enter stores it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>name_fields</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rival claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting the bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and rivals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove name form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit framing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Agreement of two reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reviewer decides the same flags under a name of their own (File, Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both decided: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same verdict: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred flags stand in the table but count as undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} joined to it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each row: flags, and flags per 10,000 characters. One scale for all bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}: {flags} at {from_}–{to} % of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about, or uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags decided: {done} of {all} · {left} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} an hour while at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rivals here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Somebody else’s words, and the text says whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain description here, not a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An established term or a proper name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is mistaken here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is restated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is translated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derives from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the basis of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> · in a quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presupposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superlative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-group voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause or motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhortation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scare quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsourced quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor and translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the reviewed work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encyclopedia entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pamphlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

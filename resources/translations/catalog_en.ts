<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cross-references</source>
        <translation>
            <numerusform>%Ln cross-reference</numerusform>
            <numerusform>%Ln cross-references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags</source>
        <translation>
            <numerusform>%Ln flag</numerusform>
            <numerusform>%Ln flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags · {density} per 10,000 characters</source>
        <translation>
            <numerusform>%Ln flag · {density} per 10,000 characters</numerusform>
            <numerusform>%Ln flags · {density} per 10,000 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln records selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BibliographyDialog</name>
    <message numerus="yes">
        <source>Take in %Ln</source>
        <translation>
            <numerusform>Take in %Ln</numerusform>
            <numerusform>Take in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read as they are</source>
        <translation>
            <numerusform>%Ln cannot be read as it is</numerusform>
            <numerusform>%Ln cannot be read as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make tags of the %Ln keywords</source>
        <translation>
            <numerusform>Make tags of the %Ln keyword</numerusform>
            <numerusform>Make tags of the %Ln keywords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>%n problem was found</numerusform>
            <numerusform>%n problems were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsScreen</name>
    <message numerus="yes">
        <source>%n new rivals to review</source>
        <translation>
            <numerusform>%n new rival to review</numerusform>
            <numerusform>%n new rivals to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message numerus="yes">
        <source>%n citations copied</source>
        <translation>
            <numerusform>%n citation copied</numerusform>
            <numerusform>%n citations copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message numerus="yes">
        <source>%Ln new sources</source>
        <translation>
            <numerusform>%Ln new source</numerusform>
            <numerusform>%Ln new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, which gain what they have not</source>
        <translation>
            <numerusform>%Ln here already, which gains what it has not</numerusform>
            <numerusform>%Ln here already, which gain what they have not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source> · %Ln left</source>
        <translation>
            <numerusform> · %Ln left</numerusform>
            <numerusform> · %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln an hour</source>
        <translation>
            <numerusform> · %Ln an hour</numerusform>
            <numerusform> · %Ln an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order learned from %n of your decisions</source>
        <translation>
            <numerusform>Order learned from %n of your decisions</numerusform>
            <numerusform>Order learned from %n of your decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message numerus="yes">
        <source>Same everywhere in this source: %n flags (S)</source>
        <translation>
            <numerusform>Same everywhere in this source: %n flag (S)</numerusform>
            <numerusform>Same everywhere in this source: %n flags (S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n quotes were not found again in this version.</source>
        <translation>
            <numerusform>%n quote was not found again in this version.</numerusform>
            <numerusform>%n quotes were not found again in this version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message numerus="yes">
        <source>%n steps taken back. Redo does them again.</source>
        <translation>
            <numerusform>%n step taken back. Redo does it again.</numerusform>
            <numerusform>%n steps taken back. Redo does them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%Ln sources taken in</source>
        <translation>
            <numerusform>%Ln source taken in</numerusform>
            <numerusform>%Ln sources taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries taken in</source>
        <translation>
            <numerusform>%Ln entry taken in</numerusform>
            <numerusform>%Ln entries taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported; some files need a look</source>
        <translation>
            <numerusform>%n imported; some files need a look</numerusform>
            <numerusform>%n imported; some files need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message numerus="yes">
        <source>%n possible merges</source>
        <translation>
            <numerusform>%n possible merge</numerusform>
            <numerusform>%n possible merges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message numerus="yes">
        <source>%Ln open flags</source>
        <translation>
            <numerusform>%Ln open flag</numerusform>
            <numerusform>%Ln open flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message numerus="yes">
        <source>%n passages stand where they stood</source>
        <translation>
            <numerusform>%n passage stands where it stood</numerusform>
            <numerusform>%n passages stand where they stood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved along</source>
        <translation>
            <numerusform>%n moved along</numerusform>
            <numerusform>%n moved along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found again</source>
        <translation>
            <numerusform>%n was not found again</numerusform>
            <numerusform>%n were not found again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flags</source>
        <translation>
            <numerusform>%n open flag</numerusform>
            <numerusform>%n open flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message numerus="yes">
        <source>%n analysed</source>
        <translation>
            <numerusform>%n analysed</numerusform>
            <numerusform>%n analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flags</source>
        <translation>
            <numerusform>%n new flag</numerusform>
            <numerusform>%n new flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message numerus="yes">
        <source>and %Ln more: filter the list by this tag</source>
        <translation>
            <numerusform>and %Ln more: filter the list by this tag</numerusform>
            <numerusform>and %Ln more: filter the list by this tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>{text}, and %n more</source>
        <translation>
            <numerusform>{text}, and %n more</numerusform>
            <numerusform>{text}, and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

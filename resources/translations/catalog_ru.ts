<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Bears on the claim</source>
        <translation>Отношение к утверждению</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Осведомлённость</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Also betray+v, traitor+n, brazen+a for their forms, a/b for one of two words</source>
        <translation>Также betray+v, traitor+n, brazen+a для их форм, a/b для одного из двух слов</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Why they are worth a look</source>
        <translation>Почему на них стоит посмотреть</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Нейтральные слова</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A name that is new is entered.</source>
        <translation>Новое имя будет внесено.</translation>
    </message>
    <message>
        <source>In the role of</source>
        <translation>В роли</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Only if it is spelled differently there.</source>
        <translation>Только если там написано иначе.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Merge with which name?</source>
        <translation>С каким именем объединить?</translation>
    </message>
    <message>
        <source>Both are shown side by side next.</source>
        <translation>Дальше оба будут рядом.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Romanisation</source>
        <translation>Латинизация</translation>
    </message>
    <message>
        <source>ALA-LC, ISO 9…</source>
        <translation>ALA-LC, ISO 9…</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Добавить форму</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Форма имени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новое утверждение</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Под</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} пунктов</translation>
    </message>
    <message>
        <source>Stands in the history and under your decisions in review</source>
        <translation>Стоит в истории и под вашими решениями при проверке</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>From the next start of Catalog</source>
        <translation>Со следующего запуска Catalog</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>In which citations are copied</source>
        <translation>В нём копируются ссылки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln утверждение</numerusform>
            <numerusform>%Ln утверждения</numerusform>
            <numerusform>%Ln утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln имя</numerusform>
            <numerusform>%Ln имени</numerusform>
            <numerusform>%Ln имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cross-references</source>
        <translation>
            <numerusform>%Ln перекрёстная ссылка</numerusform>
            <numerusform>%Ln перекрёстные ссылки</numerusform>
            <numerusform>%Ln перекрёстных ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>На языке оригинала</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Кому сказано</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Как передано</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>3 December 1961</source>
        <translation>3 декабря 1961</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>If not in the text</source>
        <translation>Если нет в тексте</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Слова в оригинале</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>Statement, in neutral words</source>
        <translation>Утверждение нейтральными словами</translation>
    </message>
    <message>
        <source>Date of what is claimed</source>
        <translation>Дата того, о чём речь</translation>
    </message>
    <message>
        <source>3 December 1961, about 1944</source>
        <translation>3 декабря 1961, около 1944</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком и о чём</translation>
    </message>
    <message>
        <source>Preferred form</source>
        <translation>Основная форма</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя (личное)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты жизни</translation>
    </message>
    <message>
        <source>1908 – 1985</source>
        <translation>1908 – 1985</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Кто это или что это</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flags · {density} per 10,000 characters</source>
        <translation>
            <numerusform>%Ln замечание · {density} на 10 000 знаков</numerusform>
            <numerusform>%Ln замечания · {density} на 10 000 знаков</numerusform>
            <numerusform>%Ln замечаний · {density} на 10 000 знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>The author of the source</source>
        <translation>Автор источника</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>If it differs from the source&apos;s date</source>
        <translation>Если не совпадает с датой источника</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What is asserted, in neutral words</source>
        <translation>Что утверждается, нейтральными словами</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>Создать утверждение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>It stands here</source>
        <translation>Она стоит здесь</translation>
    </message>
    <message>
        <source>place unsure</source>
        <translation>место неясно</translation>
    </message>
    <message>
        <source>Quote: {who}</source>
        <translation>Цитата: {who}</translation>
    </message>
    <message>
        <source>Claim: {what}</source>
        <translation>Утверждение: {what}</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>в цитате</translation>
    </message>
    <message>
        <source>Quote?</source>
        <translation>Цитата?</translation>
    </message>
    <message>
        <source>Claim?</source>
        <translation>Утверждение?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>Note on “{record}”</source>
        <translation>Заметка к «{record}»</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>Переписать утверждение</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот отбор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>It stands in the list at the left.</source>
        <translation>Он стоит в списке слева.</translation>
    </message>
    <message>
        <source>Sorted: quotes of one source together, oldest source first</source>
        <translation>По порядку: цитаты одного источника вместе, сначала старые источники</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>how many</comment>
        <translation>Свид.</translation>
    </message>
    <message>
        <source>Rivals</source>
        <comment>how many</comment>
        <translation>Расхожд.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Другие формы</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Flags still to be reviewed</source>
        <translation>Замечания, ещё не проверенные</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>In (journal, book, newspaper, site)</source>
        <translation>В (журнал, книга, газета, сайт)</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в сети</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Note for citation</source>
        <translation>Заметка для ссылки</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: вполне надёжен</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: обычно надёжен</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: довольно надёжен</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: обычно ненадёжен</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: ненадёжен</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F: нельзя оценить</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем создан</translation>
    </message>
    <message>
        <source>3 December 1961, about 1944, 1941/1945</source>
        <translation>3 декабря 1961, около 1944, 1941/1945</translation>
    </message>
    <message>
        <source>In an archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>The archive or library</source>
        <translation>Архив или библиотека</translation>
    </message>
    <message>
        <source>Place of the repository</source>
        <translation>Где находится архив</translation>
    </message>
    <message>
        <source>Fonds or collection</source>
        <translation>Фонд или коллекция</translation>
    </message>
    <message>
        <source>Series or inventory</source>
        <translation>Опись или серия</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Короб</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Дело или папка</translation>
    </message>
    <message>
        <source>Item or leaves</source>
        <translation>Документ или листы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Original or derived</source>
        <translation>Оригинал или производное</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Ключ ссылки</translation>
    </message>
    <message>
        <source>As in hoxha1960</source>
        <translation>Как hoxha1960</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Paste the whole text; page numbers can stay in it.</source>
        <translation>Вставьте весь текст; номера страниц могут остаться.</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>добавлено здесь</translation>
    </message>
    <message>
        <source>silenced here</source>
        <translation>отключено здесь</translation>
    </message>
    <message>
        <source>reworded here</source>
        <translation>переписано здесь</translation>
    </message>
    <message>
        <source>, p. {page}</source>
        <translation>, с. {page}</translation>
    </message>
    <message>
        <source>There is no field “{name}”; it was looked for as words.</source>
        <translation>Поля «{name}» нет; это искали как слова.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 1941, 1941..1945 or 1944-11.</source>
        <translation>«{text}» — не дата; пишите 1941, 1941..1945 или 1944-11.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильное</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабое</translation>
    </message>
    <message>
        <source>“{file}” is no kind of picture.</source>
        <translation>«{file}» — не вид изображения.</translation>
    </message>
    <message>
        <source>It can end in {suffixes}.</source>
        <translation>Возможные расширения: {suffixes}.</translation>
    </message>
    <message>
        <source>{file} could not be written{reason}.</source>
        <translation>Не удалось записать {file}{reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Make a quote</source>
        <translation>Создать цитату</translation>
    </message>
    <message>
        <source>Analyse the text</source>
        <translation>Разобрать текст</translation>
    </message>
    <message>
        <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Сначала выделите слова мышью или клавишами Shift и стрелками.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Создать утверждение</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Confirm the place</source>
        <translation>Подтвердить место</translation>
    </message>
    <message>
        <source> Say instead: {words}</source>
        <translation> Лучше сказать: {words}</translation>
    </message>
    <message>
        <source> Neutral: {words}</source>
        <translation> Нейтрально: {words}</translation>
    </message>
    <message>
        <source>There are no rules for this language, so nothing was judged.</source>
        <translation>Для этого языка нет правил, поэтому ничего не оценено.</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BagPart</name>
    <message>
        <source>MD5 checksums too, for receivers that ask for them</source>
        <translation>И суммы MD5, если получатель их просит</translation>
    </message>
    <message>
        <source>For the receiver</source>
        <translation>Для получателя</translation>
    </message>
    <message>
        <source>BagIt profiles (*.json)</source>
        <translation>Профили BagIt (*.json)</translation>
    </message>
    <message>
        <source>Add a BagIt profile</source>
        <translation>Добавить профиль BagIt</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Those of sources something was taken from</source>
        <translation>Тех источников, из которых что-то взято</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никаких</translation>
    </message>
    <message>
        <source>What an archive asks of a bag, as a file. Drop one here, or choose Add.</source>
        <translation>Что архив требует от пакета, в виде файла. Перетащите сюда или нажмите «Добавить».</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Исходные файлы</translation>
    </message>
    <message>
        <source>BagIt profile</source>
        <translation>Профиль BagIt</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Добавить профиль…</translation>
    </message>
    <message>
        <source>Written into bag-info.txt</source>
        <translation>Записывается в bag-info.txt</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Tag all of them: type and press Enter</source>
        <translation>Метка для всех: введите и нажмите Enter</translation>
    </message>
    <message>
        <source>Tag all selected records</source>
        <translation>Поставить метку всем выбранным записям</translation>
    </message>
    <message>
        <source>Give all of them the status</source>
        <translation>Задать всем состояние</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records selected</source>
        <translation>
            <numerusform>Выбрана %Ln запись</numerusform>
            <numerusform>Выбраны %Ln записи</numerusform>
            <numerusform>Выбрано %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Вывести эти…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Задать состояние</translation>
    </message>
</context>
<context>
    <name>BibliographyDialog</name>
    <message>
        <source>Make tags of the keywords</source>
        <translation>Сделать из ключевых слов метки</translation>
    </message>
    <message>
        <source>Take it in as a text</source>
        <translation>Взять как текст</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>Столбцов {count}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln</source>
        <translation>
            <numerusform>Взять %Ln</numerusform>
            <numerusform>Взять %Ln</numerusform>
            <numerusform>Взять %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>уже есть: %Ln</numerusform>
            <numerusform>уже есть: %Ln</numerusform>
            <numerusform>уже есть: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read as they are</source>
        <translation>
            <numerusform>не читается: %Ln</numerusform>
            <numerusform>не читается: %Ln</numerusform>
            <numerusform>не читается: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Новых {count}</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Новые источники</translation>
    </message>
    <message>
        <source>Entries that cannot be read as they are</source>
        <translation>Записи, которые в таком виде не читаются</translation>
    </message>
    <message numerus="yes">
        <source>Make tags of the %Ln keywords</source>
        <translation>
            <numerusform>Сделать метку из %Ln ключевого слова</numerusform>
            <numerusform>Сделать метки из %Ln ключевых слов</numerusform>
            <numerusform>Сделать метки из %Ln ключевых слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read {count}</source>
        <translation>Не читается {count}</translation>
    </message>
    <message>
        <source>Import a bibliography</source>
        <translation>Импорт библиографии</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Where the two differ</source>
        <translation>Если они расходятся</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Эта запись</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Расходящиеся записи</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Всё равно взять</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Импорт пакета</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>It is not as it was exported: {what}. Ask for it again, unless you know why.</source>
        <translation>Он не такой, каким был выведен: {what}. Запросите его снова, если не знаете причины.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Новое: {what}</translation>
    </message>
    <message>
        <source>Here already, and the same: {what}</source>
        <translation>Уже есть и совпадает: {what}</translation>
    </message>
    <message>
        <source>Here already, and different: {count}</source>
        <translation>Уже есть и отличается: {count}</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>Это один шаг, его можно отменить.</translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the bundle “{there}”</source>
        <translation>{field}: здесь «{here}», в пакете «{there}»</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>Check the catalogue</source>
        <translation>Проверить каталог</translation>
    </message>
    <message>
        <source>Which catalogue is to be put back to an earlier state?</source>
        <translation>Какой каталог вернуть к прежнему состоянию?</translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” inside the folder of a catalogue.</source>
        <translation>Резервные копии лежат в папке «backups» внутри папки каталога.</translation>
    </message>
    <message>
        <source>There is no backup in {name}</source>
        <translation>В {name} нет резервных копий</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Вернуть резервную копию</translation>
    </message>
    <message>
        <source>What is in the catalogue now is kept as a backup too. The original files stay as they are.</source>
        <translation>Нынешнее содержание тоже сохранится как копия. Исходные файлы останутся как есть.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Originals missing or changed: {count}</source>
        <translation>Исходников нет или они изменены: {count}</translation>
    </message>
    <message>
        <source>Look for them…</source>
        <translation>Искать…</translation>
    </message>
    <message>
        <source>Where may they be? {names}</source>
        <translation>Где они могут быть? {names}</translation>
    </message>
    <message>
        <source>Look for originals</source>
        <translation>Поиск исходных файлов</translation>
    </message>
    <message>
        <source>Originals put back: {found}; still missing: {left}</source>
        <translation>Исходников возвращено: {found}; ещё нет: {left}</translation>
    </message>
    <message>
        <source>The catalogue is in order.</source>
        <translation>Каталог в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found</source>
        <translation>
            <numerusform>Найдена %n неполадка</numerusform>
            <numerusform>Найдены %n неполадки</numerusform>
            <numerusform>Найдено %n неполадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Исправить, что можно</translation>
    </message>
    <message>
        <source>Mend the catalogue</source>
        <translation>Исправить каталог</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>Что исправлено</translation>
    </message>
    <message>
        <source>{who} has it open on {computer}. What both of you change at the same time is refused to one.</source>
        <translation>{who} держит его открытым на {computer}. Если вы оба меняете одно и то же, одному будет отказано.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {text}</source>
        <translation>Убрать {text}</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Type a few letters</source>
        <translation>Введите несколько букв</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ChooseRecord</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>CitationStyle</name>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Взять этот стиль</translation>
    </message>
    <message>
        <source>In this style citations are copied. Exports begin with it.</source>
        <translation>В этом стиле копируются ссылки. С него начинается вывод.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Differs: {reason}</source>
        <translation>Расходится: {reason}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Source graded {grade}</source>
        <translation>Источник с оценкой {grade}</translation>
    </message>
</context>
<context>
    <name>ClaimsScreen</name>
    <message>
        <source>Filter: words, status:open, has:rivals, date:1961, about:…</source>
        <translation>Отбор: слова, status:open, has:rivals, date:1961, about:…</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Утверждений пока нет</translation>
    </message>
    <message>
        <source>A claim says in neutral words what can be true or false. Make one here, or from the text with C.</source>
        <translation>Утверждение говорит нейтральными словами то, что может быть верно или неверно. Создайте его здесь или из текста клавишей C.</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Новое утверждение…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Задать состояние</translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation>Искать расхождения</translation>
    </message>
    <message numerus="yes">
        <source>%n new rivals to review</source>
        <translation>
            <numerusform>%n новое расхождение на проверку</numerusform>
            <numerusform>%n новых расхождения на проверку</numerusform>
            <numerusform>%n новых расхождений на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rivals</source>
        <translation>Новых расхождений нет</translation>
    </message>
    <message>
        <source>Find rival claims and quotes</source>
        <translation>Искать расходящиеся утверждения и цитаты</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Первые ячейки</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Say what each column is; the other tabs follow.</source>
        <translation>Скажите, что в каждом столбце; другие вкладки подстроятся.</translation>
    </message>
    <message>
        <source>What the column {head} becomes</source>
        <translation>Чем станет столбец {head}</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Отдельное поле</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied</source>
        <translation>
            <numerusform>Скопирована %n ссылка</numerusform>
            <numerusform>Скопированы %n ссылки</numerusform>
            <numerusform>Скопировано %n ссылок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить как новую редакцию</translation>
    </message>
    <message>
        <source>Only what was typed or read wrongly: the wording of the source stays as it is. The version before is kept, and quotes, claims and flags move along.</source>
        <translation>Только опечатки и ошибки чтения: слова источника остаются как есть. Прежняя редакция сохраняется; цитаты, утверждения и замечания переходят вместе с текстом.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation>Отбросить исправления?</translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation>Они не сохранены.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Исправлять дальше</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation>Catalog {version}</translation>
    </message>
    <message>
        <source>Something went wrong inside Catalog</source>
        <translation>Внутри Catalog что-то пошло не так</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was saved before is safe, and you can go on working. The details are in {log}; please send them along when you report this.</source>
        <translation>Это ошибка программы. Всё сохранённое раньше цело, и можно работать дальше. Подробности — в {log}; приложите их, когда будете сообщать об ошибке.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробности ошибки</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Изменить свидетельство</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Add form</source>
        <translation>Добавить форму</translation>
    </message>
    <message>
        <source>Edit form</source>
        <translation>Изменить форму</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>The text as it would come in</source>
        <translation>Текст в том виде, в каком он войдёт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name} (предположительно)</translation>
    </message>
    <message>
        <source>The file does not say in which encoding its letters are stored. If the text below looks wrong, choose another one.</source>
        <translation>Файл не говорит, в какой кодировке он записан. Если текст ниже выглядит неверно, выберите другую.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{count} files, {size}. Every byte was read again and is as it should be.</source>
        <translation>Файлов: {count}, {size}. Каждый байт прочитан заново и верен.</translation>
    </message>
    <message>
        <source>The bundle is not sound</source>
        <translation>Пакет повреждён</translation>
    </message>
    <message>
        <source>Exported and verified</source>
        <translation>Выведено и проверено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выведено</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>Один файл, {size}.</translation>
    </message>
    <message>
        <source>These originals are not in this catalogue, so they were left out: {names}</source>
        <translation>Этих оригиналов нет в каталоге, поэтому они не вошли: {names}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>&amp;Neutral wording…</source>
        <translation>&amp;Нейтральные слова…</translation>
    </message>
    <message>
        <source>Silence the &amp;whole rule</source>
        <translation>Отключить &amp;всё правило</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>из программы</translation>
    </message>
    <message>
        <source>Finds: {words}</source>
        <translation>Находит: {words}</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Лучше сказать</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Нейтральные слова</translation>
    </message>
    <message>
        <source>Rule {rule} · strength {strength} of 100 · {language}</source>
        <translation>Правило {rule} · сила {strength} из 100 · {language}</translation>
    </message>
    <message>
        <source>&amp;Take out (Del)</source>
        <translation>&amp;Убрать (Del)</translation>
    </message>
    <message>
        <source>&amp;Restore (Del)</source>
        <translation>&amp;Вернуть (Del)</translation>
    </message>
    <message>
        <source>&amp;Silence (Del)</source>
        <translation>&amp;Отключить (Del)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Поиск цитат</translation>
    </message>
    <message>
        <source>Enter takes the quote marked in the list.</source>
        <translation>Enter берёт цитату, отмеченную в списке.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>None yet. A claim without evidence is only an assertion.</source>
        <translation>Пока нет. Утверждение без свидетельств — только слова.</translation>
    </message>
    <message>
        <source>Edit stance and grades</source>
        <translation>Изменить отношение и оценки</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Убрать это свидетельство</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Убрать свидетельство</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Take it in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Новых {count}</translation>
    </message>
    <message>
        <source>New sources</source>
        <translation>Новые источники</translation>
    </message>
    <message>
        <source>Quotes {count}</source>
        <translation>Цитат {count}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Terms {count}</source>
        <translation>Терминов {count}</translation>
    </message>
    <message>
        <source>Terms of the vocabulary</source>
        <translation>Термины словаря</translation>
    </message>
    <message>
        <source>Worth knowing {count}</source>
        <translation>К сведению {count}</translation>
    </message>
    <message>
        <source>What comes in otherwise, or not</source>
        <translation>Что войдёт иначе или не войдёт</translation>
    </message>
    <message>
        <source>Import from another program</source>
        <translation>Импорт из другой программы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sources</source>
        <translation>
            <numerusform>%Ln новый источник</numerusform>
            <numerusform>%Ln новых источника</numerusform>
            <numerusform>%Ln новых источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, which gain what they have not</source>
        <translation>
            <numerusform>уже есть: %Ln, получит недостающее</numerusform>
            <numerusform>уже есть: %Ln, получат недостающее</numerusform>
            <numerusform>уже есть: %Ln, получат недостающее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln термин</numerusform>
            <numerusform>%Ln термина</numerusform>
            <numerusform>%Ln терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields kept under their own names, which come out again: {names}</source>
        <translation>Поля под своими именами, которые вернутся при выводе: {names}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} уже существует.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is overwritten.</source>
        <translation>Выберите другое имя: ничто не перезаписывается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>New catalogue</source>
        <translation>Новый каталог</translation>
    </message>
    <message>
        <source>My catalogue</source>
        <translation>Мой каталог</translation>
    </message>
    <message>
        <source>Catalogues (*.catalog)</source>
        <translation>Каталоги (*.catalog)</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Каталог создаётся</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Открыть каталог</translation>
    </message>
    <message>
        <source>Opening the catalogue</source>
        <translation>Каталог открывается</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Готовится образец</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Сохранено в {folder}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Недавни&amp;е</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть их</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Text and files</source>
        <translation>Текст и файлы</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>No text yet. Attach a file or paste the text to make quotes from it.</source>
        <translation>Текста пока нет. Приложите файл или вставьте текст, чтобы делать из него цитаты.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Читать текст</translation>
    </message>
    <message>
        <source>Open the original with the program your system uses for it</source>
        <translation>Открыть исходный файл программой, которую выбрала ваша система</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отобрать в списке</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Records in this list</source>
        <translation>Записи в этом списке</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Blind: hide what others decided</source>
        <translation>Вслепую: скрыть чужие решения</translation>
    </message>
    <message>
        <source>Others’ decisions are shown only once you have decided yourself</source>
        <translation>Чужие решения видны только после вашего</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>All sources and claims</source>
        <translation>Все источники и утверждения</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>Решено {decided} из {total}</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln left</source>
        <translation>
            <numerusform> · осталось %Ln</numerusform>
            <numerusform> · осталось %Ln</numerusform>
            <numerusform> · осталось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln an hour</source>
        <translation>
            <numerusform> · %Ln в час</numerusform>
            <numerusform> · %Ln в час</numerusform>
            <numerusform> · %Ln в час</numerusform>
        </translation>
    </message>
    <message>
        <source> · {count} deferred</source>
        <translation> · отложено {count}</translation>
    </message>
    <message numerus="yes">
        <source>Order learned from %n of your decisions</source>
        <translation>
            <numerusform>Порядок выучен по %n вашему решению</numerusform>
            <numerusform>Порядок выучен по %n вашим решениям</numerusform>
            <numerusform>Порядок выучен по %n вашим решениям</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories ({count})</source>
        <translation>Все разряды ({count})</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все разряды</translation>
    </message>
    <message>
        <source>Judged differently</source>
        <translation>Решено по-разному</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Вероятные</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Сначала сильные</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Как в тексте</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Назад (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Вперёд (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>Flag</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Лучше сказать</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Нейтральные слова</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Into a claim   W</source>
        <translation>В утверждение   W</translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message>
        <source>Uphold</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Silence this rule…</source>
        <translation>Отключить это правило…</translation>
    </message>
    <message numerus="yes">
        <source>Same everywhere in this source: %n flags (S)</source>
        <translation>
            <numerusform>Так же везде в источнике: %n замечание (S)</numerusform>
            <numerusform>Так же везде в источнике: %n замечания (S)</numerusform>
            <numerusform>Так же везде в источнике: %n замечаний (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule {rule} · judged by engine {engine}</source>
        <translation>Правило {rule} · оценено версией {engine}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Прежние решения</translation>
    </message>
    <message>
        <source>Why it stands here in the queue</source>
        <translation>Почему он стоит здесь в очереди</translation>
    </message>
    <message>
        <source>1–5 dismiss with a usual reason · N and P go on and back · Ctrl+Z takes the last decision back</source>
        <translation>1–5: отклонить с обычной причиной · N и P: вперёд и назад · Ctrl+Z: отменить последнее решение</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shows or hides this part of the form</source>
        <translation>Показать или скрыть эту часть формы</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Add, then another</source>
        <translation>Добавить и ещё</translation>
    </message>
    <message>
        <source>What is said of the archive stays for the next one (Ctrl+Shift+Enter)</source>
        <translation>Сведения об архиве останутся для следующего (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>Введённое здесь раньше возвращено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Other forms</source>
        <translation>Другие формы</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Добавить форму</translation>
    </message>
    <message>
        <source>None. Add the spellings under which this name is met.</source>
        <translation>Нет. Добавьте написания, под которыми имя встречается.</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Убрать эту форму</translation>
    </message>
    <message>
        <source>Remove form</source>
        <translation>Убрать форму</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>FramingCommands</name>
    <message>
        <source>Analyse every source</source>
        <translation>Разобрать все источники</translation>
    </message>
    <message>
        <source>Sources analysed: {count}; flags: {flags}</source>
        <translation>Разобрано источников: {count}; замечаний: {flags}</translation>
    </message>
    <message>
        <source>; not analysed, because there are no rules for their language: {count}</source>
        <translation>; не разобрано, потому что для их языка нет правил: {count}</translation>
    </message>
    <message>
        <source>Every source was judged by these rules already.</source>
        <translation>Все источники уже оценены по этим правилам.</translation>
    </message>
</context>
<context>
    <name>FramingRules</name>
    <message>
        <source>Framing rules</source>
        <translation>Правила фрейминга</translation>
    </message>
    <message>
        <source>Words, a wording or a reason</source>
        <translation>Слова, формулировка или причина</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>&amp;Judge them again</source>
        <translation>&amp;Оценить заново</translation>
    </message>
    <message>
        <source>It stands in the place of the words. In brackets it is advice and is only shown.</source>
        <translation>Она встаёт на место слов. В скобках это совет, он только показывается.</translation>
    </message>
    <message>
        <source>Neutral wording for “{words}”</source>
        <translation>Нейтральные слова вместо «{words}»</translation>
    </message>
    <message>
        <source>Neutral wording</source>
        <translation>Нейтральные слова</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Добавить слова</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Sources not yet judged by these rules: {count}</source>
        <translation>Источников, ещё не оценённых по этим правилам: {count}</translation>
    </message>
    <message>
        <source>Every source was judged by these rules.</source>
        <translation>Все источники оценены по этим правилам.</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>Записей: {shown} из {total}</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все разряды</translation>
    </message>
    <message>
        <source>Framing rules of this catalogue</source>
        <translation>Правила фрейминга этого каталога</translation>
    </message>
    <message>
        <source>The words an analysis looks for. What you change holds for this catalogue and can be undone.</source>
        <translation>Слова, которые ищет разбор. Изменения действуют в этом каталоге, и их можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Add words…</source>
        <translation>&amp;Добавить слова…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Analyse</source>
        <translation>Разобрать</translation>
    </message>
    <message>
        <source>Look for framing, quotations, names and claims (F5)</source>
        <translation>Искать фрейминг, цитаты, имена и утверждения (F5)</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>К списку (Alt+Left)</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Найти в тексте (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for the language of this text.</source>
        <translation>Не разобрано: для языка этого текста нет правил.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were not found again in this version.</source>
        <translation>
            <numerusform>%n цитата не найдена в этой редакции.</numerusform>
            <numerusform>%n цитаты не найдены в этой редакции.</numerusform>
            <numerusform>%n цитат не найдено в этой редакции.</numerusform>
        </translation>
    </message>
    <message>
        <source>Original page beside the text (F9)</source>
        <translation>Страница оригинала рядом с текстом (F9)</translation>
    </message>
    <message>
        <source>Show or hide these marks</source>
        <translation>Показать или скрыть эти пометы</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>A desk for contested sources: quotes and claims anchored in their texts, framing flagged and reviewed, and citation bundles that verify themselves. Works without a network. Apache License 2.0.</source>
        <translation>Рабочий стол для спорных источников: цитаты и утверждения, привязанные к тексту; фрейминг, отмеченный и проверенный; пакеты цитирования, которые проверяют себя сами. Работает без сети. Apache License 2.0.</translation>
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
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Текст справки</translation>
    </message>
</context>
<context>
    <name>HereAlready</name>
    <message>
        <source>Sources that seem to be here already</source>
        <translation>Источники, которые, похоже, уже есть</translation>
    </message>
    <message>
        <source>This one is not the same: take it in too</source>
        <translation>Это не то же самое: взять и его</translation>
    </message>
    <message>
        <source>None of them is the same</source>
        <translation>Ни один не то же самое</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>не то же самое</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Go back to before this step</source>
        <translation>Вернуться к тому, что было до этого шага</translation>
    </message>
    <message>
        <source> · taken back</source>
        <translation> · отменено</translation>
    </message>
    <message>
        <source>&lt;p&gt;The first {count} changes are shown.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показаны первые {count} изменений.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing a reader would notice.</source>
        <translation>Ничего заметного для читателя.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back. Redo does them again.</source>
        <translation>
            <numerusform>Отменён %n шаг. «Вернуть» сделает его снова.</numerusform>
            <numerusform>Отменены %n шага. «Вернуть» сделает их снова.</numerusform>
            <numerusform>Отменено %n шагов. «Вернуть» сделает их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Everything done in this catalogue will stand here, and can be taken back.</source>
        <translation>Здесь будет всё, что сделано в каталоге, и всё это можно отменить.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Texts ({endings})</source>
        <translation>Тексты ({endings})</translation>
    </message>
    <message>
        <source>All that can be read ({endings})</source>
        <translation>Всё, что читается ({endings})</translation>
    </message>
    <message>
        <source>Pictures and scans ({endings})</source>
        <translation>Картинки и сканы ({endings})</translation>
    </message>
    <message>
        <source>Bibliographies ({endings})</source>
        <translation>Библиографии ({endings})</translation>
    </message>
    <message>
        <source>From other programs, vocabularies, bundles ({endings})</source>
        <translation>Из других программ, словари, пакеты ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources taken in</source>
        <translation>
            <numerusform>Взят %Ln источник</numerusform>
            <numerusform>Взяты %Ln источника</numerusform>
            <numerusform>Взято %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln текст</numerusform>
            <numerusform>%Ln текста</numerusform>
            <numerusform>%Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln термин</numerusform>
            <numerusform>%Ln термина</numerusform>
            <numerusform>%Ln терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Взято: {what}</translation>
    </message>
    <message>
        <source>nothing that was not here</source>
        <translation>ничего, чего здесь не было</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries taken in</source>
        <translation>
            <numerusform>Взята %Ln запись</numerusform>
            <numerusform>Взяты %Ln записи</numerusform>
            <numerusform>Взято %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>изменена %Ln</numerusform>
            <numerusform>изменены %Ln</numerusform>
            <numerusform>изменено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>уже была %Ln</numerusform>
            <numerusform>уже были %Ln</numerusform>
            <numerusform>уже было %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported; some files need a look</source>
        <translation>
            <numerusform>Взято: %n; некоторые файлы надо посмотреть</numerusform>
            <numerusform>Взято: %n; некоторые файлы надо посмотреть</numerusform>
            <numerusform>Взято: %n; некоторые файлы надо посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>Взято: %n</numerusform>
            <numerusform>Взято: %n</numerusform>
            <numerusform>Взято: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Select a record in the list to see and edit it here.</source>
        <translation>Выберите запись в списке, чтобы увидеть и изменить её здесь.</translation>
    </message>
    <message>
        <source>Rivals ({count})</source>
        <translation>Расхождения ({count})</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Relations shown</source>
        <translation>Показанные связи</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Why, if it needs saying</source>
        <translation>Почему, если это нужно сказать</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose how they are related, press Enter, then find the other record.</source>
        <translation>Выберите связь, нажмите Enter и найдите другую запись.</translation>
    </message>
    <message>
        <source>Choose how they are related and press Enter. The first is joined to each of the others.</source>
        <translation>Выберите связь и нажмите Enter. Первая запись связывается с каждой из остальных.</translation>
    </message>
    <message>
        <source>Search {kinds}</source>
        <translation>Искать: {kinds}</translation>
    </message>
    <message>
        <source>The other records</source>
        <translation>Другие записи</translation>
    </message>
</context>
<context>
    <name>LinkPart</name>
    <message>
        <source>Cross-references</source>
        <translation>Перекрёстные ссылки</translation>
    </message>
    <message>
        <source>Add a cross-reference (L)</source>
        <translation>Добавить перекрёстную ссылку (L)</translation>
    </message>
    <message>
        <source>Remove this cross-reference</source>
        <translation>Убрать эту ссылку</translation>
    </message>
    <message>
        <source>Remove cross-reference</source>
        <translation>Убрать перекрёстную ссылку</translation>
    </message>
</context>
<context>
    <name>LiveForm</name>
    <message>
        <source>What you had typed here and not saved is back.</source>
        <translation>Введённое здесь и не сохранённое возвращено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not saved yet: {problem}</source>
        <translation>Ещё не сохранено: {problem}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} — Catalog</source>
        <translation>{title} — Catalog</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Stopped: {what}. Nothing was changed.</source>
        <translation>Остановлено: {what}. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>1 step</source>
        <translation>1 шаг</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 шага</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 шага</translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation>Шагов наружу</translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation>Другая запись…</translation>
    </message>
    <message>
        <source>Map of cross-references</source>
        <translation>Карта перекрёстных ссылок</translation>
    </message>
    <message>
        <source>Show the map around…</source>
        <translation>Показать карту вокруг…</translation>
    </message>
    <message>
        <source>Choose a record to see what it is joined to: evidence, rivals, names and cross-references.</source>
        <translation>Выберите запись, чтобы увидеть, с чем она связана: свидетельства, расхождения, имена и ссылки.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>Choose a record…</source>
        <translation>Выбрать запись…</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>All marks in this text; click to go there</source>
        <translation>Все пометы в этом тексте; щелчок ведёт к месту</translation>
    </message>
</context>
<context>
    <name>MentionPart</name>
    <message>
        <source>Where it stands</source>
        <translation>Где встречается</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Пока нигде.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать все ({count})</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Убрать это имя</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Убрать имя</translation>
    </message>
</context>
<context>
    <name>MergeNames</name>
    <message>
        <source>Merge names</source>
        <translation>Объединить имена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>Это одно и то же?</translation>
    </message>
    <message>
        <source>Choose which preferred form to keep. All forms, mentions, tags, links and notes stay.</source>
        <translation>Выберите, какая основная форма останется. Все формы, упоминания, метки, ссылки и заметки сохранятся.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не объединять</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Оставить эту</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Стоит в</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записях</numerusform>
            <numerusform>%Ln записях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Filter: any form of the name, kind:person, tag:…</source>
        <translation>Отбор: любая форма имени, kind:person, tag:…</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Имён пока нет</translation>
    </message>
    <message>
        <source>One record for each person, body or place, with every form under which it is met.</source>
        <translation>Одна запись на лицо, организацию или место, со всеми формами, под которыми они встречаются.</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Новое имя…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Find possible merges</source>
        <translation>Искать возможные повторы</translation>
    </message>
    <message numerus="yes">
        <source>%n possible merges</source>
        <translation>
            <numerusform>%n возможный повтор</numerusform>
            <numerusform>%n возможных повтора</numerusform>
            <numerusform>%n возможных повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one, with the reason</source>
        <translation>Имена, которые могут быть одним, с причиной</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note. Ctrl+Enter keeps it.</source>
        <translation>Заметка. Ctrl+Enter сохраняет её.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation>Личная: не выводится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Добавить заметку (N)</translation>
    </message>
    <message>
        <source>Private · {when}</source>
        <translation>Личная · {when}</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Убрать эту заметку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Убрать заметку</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>All done</source>
        <translation>Всё решено</translation>
    </message>
    <message>
        <source>Every flag here is decided. Decisions can be looked at by status.</source>
        <translation>По каждому замечанию здесь есть решение. Решения можно смотреть по состоянию.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>No flag has this status.</source>
        <translation>Нет замечаний в этом состоянии.</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text: open a source and press F5. No flag does not mean that a text is neutral.</source>
        <translation>Замечания появляются при разборе текста: откройте источник и нажмите F5. Если замечаний нет, это не значит, что текст нейтрален.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The whole catalogue</source>
        <translation>Весь каталог</translation>
    </message>
    <message>
        <source>The {count} records selected, with all they rest on</source>
        <translation>Выбранные записи ({count}) со всем, на чём они основаны</translation>
    </message>
    <message>
        <source>The record selected, with all it rests on</source>
        <translation>Выбранная запись со всем, на чём она основана</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <source>What is tagged “{tag}” ({count}), with all it rests on</source>
        <translation>Всё с меткой «{tag}» ({count}) и то, на чём оно основано</translation>
    </message>
    <message>
        <source>What was found for “{query}” ({count}), with all it rests on</source>
        <translation>Найденное по «{query}» ({count}) и то, на чём оно основано</translation>
    </message>
    <message>
        <source>the archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>the fonds</source>
        <translation>фонд</translation>
    </message>
    <message>
        <source>box and folder</source>
        <translation>короб и дело</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>This style leaves out {parts} of {count} of {all} archival sources. The styles called Archival keep them.</source>
        <translation>Этот стиль опускает {parts} у {count} из {all} архивных источников. Стили Archival это сохраняют.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Что берётся с собой</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>Words that must not leave</source>
        <translation>Слова, которым нельзя наружу</translation>
    </message>
    <message>
        <source>One word or name a line: replaced by [redacted] everywhere, a name in all its forms. Original files cannot be changed and then stay here.</source>
        <translation>По слову или имени в строке: везде заменяются на [redacted], имя — во всех формах. Исходные файлы изменить нельзя, они останутся здесь.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>p. {label} · {said}</source>
        <translation>с. {label} · {said}</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Contested</source>
        <translation>Спорное</translation>
    </message>
    <message>
        <source>, p. {page}</source>
        <translation>, с. {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a command or the name of a record</source>
        <translation>Введите команду или название записи</translation>
    </message>
    <message>
        <source>Command or record</source>
        <translation>Команда или запись</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to choose, Esc to close</source>
        <translation>↑ ↓ — выбор, Enter — взять, Esc — закрыть</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Find or do anything</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation>Открыть палитру команд</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Add a person or body</source>
        <translation>Добавить лицо или организацию</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картину</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Show less, larger (+)</source>
        <translation>Меньше, но крупнее (+)</translation>
    </message>
    <message>
        <source>Show more, smaller (-)</source>
        <translation>Больше, но мельче (-)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Save the picture… (Ctrl+Shift+E)</source>
        <translation>Сохранить картину… (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Ось времени</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation>Профиль фрейминга</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Arrow keys: from item to item · Enter: open · Ctrl+Shift+E: save the picture</source>
        <translation>Стрелки: от одного к другому · Enter: открыть · Ctrl+Shift+E: сохранить картину</translation>
    </message>
    <message>
        <source>Wheel, + and -: zoom · 0: all of it · drag to move</source>
        <translation>Колесо, + и -: масштаб · 0: всё · перетащить: сдвинуть</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Compared with: original, facsimile, edition…</source>
        <translation>Сверено с: оригинал, факсимиле, издание…</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Сверено с</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>The words differ from those of the passage.</source>
        <translation>Слова расходятся с фрагментом.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>страница {page}</translation>
    </message>
    <message>
        <source>place {state}</source>
        <translation>место: {state}</translation>
    </message>
    <message>
        <source>Verified against {what} by {who}, {when}</source>
        <translation>Сверено с: {what}; {who}, {when}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Сверить</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>Введённое здесь раньше возвращено.</translation>
    </message>
    <message>
        <source>Esc to close</source>
        <translation>Esc — закрыть</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Here already {count}</source>
        <translation>Уже есть {count}</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Filter sources</source>
        <translation>Отобрать источники</translation>
    </message>
    <message>
        <source>Words inside quotations too</source>
        <translation>И слова внутри цитат</translation>
    </message>
    <message>
        <source>Framing profile</source>
        <translation>Профиль фрейминга</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open flags</source>
        <translation>
            <numerusform>%Ln открытое замечание</numerusform>
            <numerusform>%Ln открытых замечания</numerusform>
            <numerusform>%Ln открытых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one source to see where in its text which words are flagged, or several to compare.</source>
        <translation>Выберите источник, чтобы увидеть, где в тексте какие слова замечены, или несколько для сравнения.</translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation>Источник не выбран</translation>
    </message>
    <message>
        <source>Flags not dismissed</source>
        <translation>Замечания, кроме отклонённых</translation>
    </message>
    <message>
        <source>Flags upheld</source>
        <translation>Замечания подтверждённые</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Все замечания</translation>
    </message>
    <message>
        <source>Which flags count</source>
        <translation>Какие замечания считать</translation>
    </message>
    <message>
        <source>Sources to compare</source>
        <translation>Источники для сравнения</translation>
    </message>
    <message>
        <source>Ctrl+click to compare several</source>
        <translation>Ctrl+щелчок — сравнить несколько</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Possible merges</source>
        <translation>Возможные повторы</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Объединить имена</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не объединять</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation>Просматриваются имена…</translation>
    </message>
    <message>
        <source>Are these one and the same? {left} to look at</source>
        <translation>Это одно и то же? Осталось: {left}</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Ничего не осталось</translation>
    </message>
    <message>
        <source>No more names look like one another.</source>
        <translation>Похожих имён больше нет.</translation>
    </message>
    <message>
        <source>Merge   M</source>
        <translation>Объединить   M</translation>
    </message>
    <message>
        <source>Not the same   X</source>
        <translation>Не одно и то же   X</translation>
    </message>
    <message>
        <source>Later   N</source>
        <translation>Позже   N</translation>
    </message>
    <message>
        <source>← → choose which to keep · Ctrl+Z takes back</source>
        <translation>← → — какое оставить · Ctrl+Z — отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>QuotesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, tag:…, source:…, is:unverified</source>
        <translation>Отбор: слова, by:hoxha, tag:…, source:…, is:unverified</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Цитат пока нет</translation>
    </message>
    <message>
        <source>Quotes are made in the text: select words there and press Q. They keep their place and page.</source>
        <translation>Цитаты делают в тексте: выделите слова и нажмите Q. Место и страница сохранятся.</translation>
    </message>
    <message>
        <source>Type a quote…</source>
        <translation>Ввести цитату…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Saved search: {title}</source>
        <translation>Сохранённый поиск: {title}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>No text yet</source>
        <translation>Текста пока нет</translation>
    </message>
    <message>
        <source>Attach the file of this source to read it here and to make quotes and claims from it.</source>
        <translation>Приложите файл источника, чтобы читать его здесь и делать из него цитаты и утверждения.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another reason, then Enter</source>
        <translation>Другая причина, затем Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why is this not a problem?</source>
        <translation>Почему это не проблема?</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Введите и нажмите Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>The corrections you had not saved are back.</source>
        <translation>Несохранённые исправления возвращены.</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message numerus="yes">
        <source>%n passages stand where they stood</source>
        <translation>
            <numerusform>%n фрагмент остался на месте</numerusform>
            <numerusform>%n фрагмента остались на месте</numerusform>
            <numerusform>%n фрагментов остались на месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved along</source>
        <translation>
            <numerusform>%n сдвинулся</numerusform>
            <numerusform>%n сдвинулись</numerusform>
            <numerusform>%n сдвинулись</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n надо посмотреть</numerusform>
            <numerusform>%n надо посмотреть</numerusform>
            <numerusform>%n надо посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found again</source>
        <translation>
            <numerusform>%n не найден</numerusform>
            <numerusform>%n не найдены</numerusform>
            <numerusform>%n не найдены</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a new version</source>
        <translation>Сохранено как новая редакция</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Под этот отбор не подходит ни одна запись.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Changed {when}</source>
        <translation>Изменено {when}</translation>
    </message>
    <message>
        <source>Entered {when}</source>
        <translation>Внесено {when}</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Type words of the record</source>
        <translation>Введите слова записи</translation>
    </message>
    <message>
        <source>Search for a record</source>
        <translation>Поиск записи</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Найденные записи</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Enter: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation>Enter: изменить · T: метка · L: ссылка · N: заметка · Ctrl+L: отбор</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Type a filter first, then keep it</source>
        <translation>Сначала введите отбор, потом сохраните</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Cross-reference…</source>
        <translation>Перекрёстная ссылка…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Save this filter (Ctrl+D)</source>
        <translation>Сохранить этот отбор (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Flags to look at</source>
        <translation>Замечания на проверку</translation>
    </message>
    <message>
        <source>U: uphold · D: dismiss · F: defer · S: same everywhere · W: neutral claim · E: note · Enter: text</source>
        <translation>U: подтвердить · D: отклонить · F: отложить · S: так же везде · W: нейтральное утверждение · E: заметка · Enter: текст</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The claim is entered</source>
        <translation>Утверждение внесено</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Learning from your decisions</source>
        <translation>Учится по вашим решениям</translation>
    </message>
</context>
<context>
    <name>RivalPart</name>
    <message>
        <source>No rivals</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>Claims that contradict this one stand here side by side, with what each rests on.</source>
        <translation>Здесь рядом стоят утверждения, расходящиеся с этим, и то, на чём каждое основано.</translation>
    </message>
    <message>
        <source>Join a rival…</source>
        <translation>Связать расхождение…</translation>
    </message>
    <message>
        <source>This claim</source>
        <translation>Это</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Идёт вывод</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Rename the saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation>Сузить: tag:…  by:…  date:1941..1945  status:open  «точные слова»  -без</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Всё ({count})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Nothing has all of these words. This comes near:</source>
        <translation>Всех этих слов нет нигде. Вот близкое:</translation>
    </message>
    <message>
        <source>The {shown} best of {count}. More words find fewer.</source>
        <translation>Лучшие {shown} из {count}. Больше слов — меньше найденного.</translation>
    </message>
    <message>
        <source>The {shown} newest of {count}: too many to tell which are best. More words find fewer.</source>
        <translation>Новейшие {shown} из {count}: слишком много, чтобы выбрать лучшие. Больше слов — меньше найденного.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No record and no text has these words. Try fewer, or part of one.</source>
        <translation>Этих слов нет ни в записях, ни в текстах. Попробуйте меньше слов или часть слова.</translation>
    </message>
    <message>
        <source>Words are looked for in texts, quotes, claims, names in any spelling, and notes. Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without</source>
        <translation>Поиск идёт по текстам, цитатам, утверждениям, именам в любом написании и заметкам. Сузить: tag:…  by:…  date:1941..1945  status:open  «точные слова»  -без</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to open</source>
        <translation>↑ ↓ — выбор, Enter — открыть</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>SourceInspector</name>
    <message>
        <source>Select a source in the list to see and edit it here.</source>
        <translation>Выберите источник в списке, чтобы увидеть и изменить его здесь.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Review them</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flags</source>
        <translation>
            <numerusform>%n открытое замечание</numerusform>
            <numerusform>%n открытых замечания</numerusform>
            <numerusform>%n открытых замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Filter: words, by:hoxha, date:1960..1961, is:archival, has:flags…</source>
        <translation>Отбор: слова, by:hoxha, date:1960..1961, is:archival, has:flags…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Источников пока нет</translation>
    </message>
    <message>
        <source>A source is what you take apart: an article, a speech, a letter, a file from an archive. Import a text, drop it here, or enter a source by hand.</source>
        <translation>Источник — то, что вы разбираете: статья, речь, письмо, архивное дело. Импортируйте текст, перетащите его сюда или внесите источник вручную.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>Enter: read · F2: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter</source>
        <translation>Enter: читать · F2: изменить · T: метка · L: ссылка · N: заметка · Ctrl+L: отбор</translation>
    </message>
    <message>
        <source>Select words, then Q: quote, C: claim · F8: next mark · A/X: take or drop what is proposed · U/D: uphold or dismiss a flag</source>
        <translation>Выделите слова, затем Q: цитата, C: утверждение · F8: следующая помета · A/X: взять или убрать предложенное · U/D: подтвердить или отклонить замечание</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Разобрать</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message numerus="yes">
        <source>%n analysed</source>
        <translation>
            <numerusform>Разобрано: %n</numerusform>
            <numerusform>Разобрано: %n</numerusform>
            <numerusform>Разобрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flags</source>
        <translation>
            <numerusform>%n новое замечание</numerusform>
            <numerusform>%n новых замечания</numerusform>
            <numerusform>%n новых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text has been analysed already.</source>
        <translation>Все тексты уже разобраны.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading {name}</source>
        <translation>Читается {name}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Take contested sources apart: quotes and claims anchored in the text, framing flagged and reviewed, and a citation bundle that others can verify.</source>
        <translation>Разберите спорные источники: цитаты и утверждения, привязанные к тексту; фрейминг, отмеченный и проверенный; и пакет цитирования, который могут проверить другие.</translation>
    </message>
    <message>
        <source>Or drop texts here: they go into a new catalogue.</source>
        <translation>Или перетащите сюда тексты: они войдут в новый каталог.</translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation>Новый каталог…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Вернуть копию…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>One reviewer</source>
        <translation>Один проверяющий</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>Другой проверяющий</translation>
    </message>
    <message>
        <source>Review in figures</source>
        <translation>Проверка в цифрах</translation>
    </message>
    <message>
        <source>Flags come from the analysis of a text. Once they are decided, the figures stand here.</source>
        <translation>Замечания появляются при разборе текста. Когда решения приняты, здесь стоят цифры.</translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation>Замечаний пока нет</translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Сделано снова: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Search citation styles</source>
        <translation>Поиск стиля ссылок</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Добавить стиль…</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Стили ссылок (*.csl)</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Добавить стиль ссылок</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Предложений нет</translation>
    </message>
    <message>
        <source>What the analysis of this text proposes stands here.</source>
        <translation>Здесь стоит то, что предлагает разбор текста.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Accept   A</source>
        <translation>Принять   A</translation>
    </message>
    <message>
        <source>Dismiss   X</source>
        <translation>Отклонить   X</translation>
    </message>
    <message>
        <source>↑ ↓ to move</source>
        <translation>↑ ↓ — выбор</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>No record carries this tag yet.</source>
        <translation>Этой метки пока нет ни на одной записи.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: filter the list by this tag</source>
        <translation>
            <numerusform>и ещё %Ln: отберите список по этой метке</numerusform>
            <numerusform>и ещё %Ln: отберите список по этой метке</numerusform>
            <numerusform>и ещё %Ln: отберите список по этой метке</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Под</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Что охватывает</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>TagPart</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Снять метку</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>TagsScreen</name>
    <message>
        <source>Filter tags</source>
        <translation>Отобрать метки</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Меток пока нет</translation>
    </message>
    <message>
        <source>Tags put records in order: topics, places, what is still to do. A tag can stand under another.</source>
        <translation>Метки наводят порядок: темы, места, что ещё сделать. Метка может стоять под другой.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новая метка…</translation>
    </message>
    <message>
        <source>Drag a tag onto another to put it under it · F2: rename · Del: delete</source>
        <translation>Перетащите метку на другую, чтобы поставить под неё · F2: переименовать · Del: удалить</translation>
    </message>
    <message>
        <source>Merge “{tag}” with…</source>
        <translation>Объединить «{tag}» с…</translation>
    </message>
    <message>
        <source>The tag you choose stays. It gets all records, and “{tag}” as another label.</source>
        <translation>Выбранная метка останется. К ней перейдут все записи и «{tag}» как ещё одно название.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>A tag cannot be cited. Choose a source or a quote.</source>
        <translation>На метку нельзя сослаться. Выберите источник или цитату.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Переставить метку</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>New tag under this…</source>
        <translation>Новая метка под этой…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New tag (Ctrl+Shift+T)</source>
        <translation>Новая метка (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>No tag selected</source>
        <translation>Метка не выбрана</translation>
    </message>
    <message>
        <source>Select a tag to see and edit it here.</source>
        <translation>Выберите метку, чтобы увидеть и изменить её здесь.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Файл zip</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Куда выводить</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Вывести в</translation>
    </message>
    <message>
        <source>Files of this format ({endings})</source>
        <translation>Файлы этого формата ({endings})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Filter the claims: words, status:disputed, date:1961, about:…</source>
        <translation>Отобрать утверждения: слова, status:disputed, date:1961, about:…</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Отобрать утверждения</translation>
    </message>
    <message>
        <source>Timeline of claims</source>
        <translation>Утверждения на оси времени</translation>
    </message>
    <message>
        <source>{count} claims and more: filter to see others</source>
        <translation>{count} утверждений и ещё: отбор покажет другие</translation>
    </message>
    <message>
        <source>Claims: {count}</source>
        <translation>Утверждений: {count}</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No claim with a date matches this filter.</source>
        <translation>Под отбор не подходит ни одно утверждение с датой.</translation>
    </message>
    <message>
        <source>No dated claims yet</source>
        <translation>Утверждений с датой пока нет</translation>
    </message>
    <message>
        <source>Claims that have a date stand here in time: uncertain dates as spans, rivals joined.</source>
        <translation>Утверждения с датой стоят здесь во времени: неточные даты отрезками, расхождения соединены.</translation>
    </message>
</context>
<context>
    <name>TrailPart</name>
    <message>
        <source> (undone)</source>
        <translation> (отменено)</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Note on “{label}”</source>
        <translation>Заметка к «{label}»</translation>
    </message>
    <message>
        <source>Corrections in “{label}”</source>
        <translation>Исправления в «{label}»</translation>
    </message>
    <message>
        <source>Claim from “{label}”</source>
        <translation>Утверждение из «{label}»</translation>
    </message>
    <message>
        <source>Unsaved typing from {when} was kept: {what}</source>
        <translation>Несохранённый ввод от {when} сбережён: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, and %n more</source>
        <translation>
            <numerusform>{text} и ещё %n</numerusform>
            <numerusform>{text} и ещё %n</numerusform>
            <numerusform>{text} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>It comes back where it was typed, and is stored or given up there.</source>
        <translation>Он вернётся туда, где был введён; там его сохраняют или отбрасывают.</translation>
    </message>
    <message>
        <source>Unsaved typing</source>
        <translation>Несохранённый ввод</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Page of the original</source>
        <translation>Страница оригинала</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>As written in the source, if different</source>
        <translation>Как в источнике, если иначе</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Убрать это лицо</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Про&amp;верка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Новый каталог…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple catalogue</source>
        <translation>О&amp;бразец каталога</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Take texts or bibliographies into the catalogue as sources</source>
        <translation>Взять тексты или библиографии в каталог как источники</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Вывод…</translation>
    </message>
    <message>
        <source>Make a citation bundle, or a bibliography, from what is selected or from everything</source>
        <translation>Сделать пакет цитирования или библиографию из выбранного или из всего</translation>
    </message>
    <message>
        <source>Save the pictu&amp;re…</source>
        <translation>Сохранить &amp;картину…</translation>
    </message>
    <message>
        <source>Write the picture in front as SVG, PDF or PNG</source>
        <translation>Записать картину на экране как SVG, PDF или PNG</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить ко&amp;пию…</translation>
    </message>
    <message>
        <source>Put a &amp;backup back…</source>
        <translation>Вернуть &amp;резервную копию…</translation>
    </message>
    <message>
        <source>Chec&amp;k the catalogue</source>
        <translation>Проверить ката&amp;лог</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>C&amp;lose catalogue</source>
        <translation>&amp;Закрыть каталог</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>От&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Метка…</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>&amp;Перекрёстная ссылка…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Добавить &amp;заметку…</translation>
    </message>
    <message>
        <source>Cop&amp;y with citation</source>
        <translation>Копировать со сс&amp;ылкой</translation>
    </message>
    <message>
        <source>Copy a source as it is cited, or a quote or the words selected with their citation</source>
        <translation>Скопировать источник, как на него ссылаются, или цитату или выделенные слова со ссылкой</translation>
    </message>
    <message>
        <source>Citation &amp;style…</source>
        <translation>С&amp;тиль ссылок…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>Ma&amp;p of what it is joined to</source>
        <translation>К&amp;арта связей</translation>
    </message>
    <message>
        <source>Show on the t&amp;imeline</source>
        <translation>Показать на оси в&amp;ремени</translation>
    </message>
    <message>
        <source>Framin&amp;g profile</source>
        <translation>Про&amp;филь фрейминга</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Найти в тексте</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>Отобрать в &amp;списке</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>Со&amp;хранить отбор…</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <translation>&amp;Источник…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>&amp;Claim…</source>
        <translation>&amp;Утверждение…</translation>
    </message>
    <message>
        <source>&amp;Quote…</source>
        <translation>&amp;Цитата…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>Им&amp;я…</translation>
    </message>
    <message>
        <source>Make a &amp;quote</source>
        <translation>Создать &amp;цитату</translation>
    </message>
    <message>
        <source>Keep the selected words as a quote</source>
        <translation>Сохранить выделенные слова как цитату</translation>
    </message>
    <message>
        <source>Make a &amp;claim</source>
        <translation>Создать &amp;утверждение</translation>
    </message>
    <message>
        <source>Say in neutral words what the selected passage asserts</source>
        <translation>Сказать нейтральными словами, что утверждает выделенное место</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>&amp;Принять предложение</translation>
    </message>
    <message>
        <source>Dismiss the s&amp;uggestion</source>
        <translation>&amp;Отклонить предложение</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Следующая помета</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>Пр&amp;едыдущая помета</translation>
    </message>
    <message>
        <source>Anal&amp;yse for framing</source>
        <translation>&amp;Разобрать на фрейминг</translation>
    </message>
    <message>
        <source>Analyse e&amp;very source</source>
        <translation>Разобрать &amp;все источники</translation>
    </message>
    <message>
        <source>Judge every source by the present framing rules, in the background</source>
        <translation>Оценить все источники по нынешним правилам фрейминга, в фоне</translation>
    </message>
    <message>
        <source>Framing &amp;rules…</source>
        <translation>Правила &amp;фрейминга…</translation>
    </message>
    <message>
        <source>Which words are looked for in this catalogue: add, silence, reword</source>
        <translation>Какие слова ищутся в этом каталоге: добавить, отключить, переписать</translation>
    </message>
    <message>
        <source>Original pa&amp;ge beside the text</source>
        <translation>Страница ори&amp;гинала рядом с текстом</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>&amp;Исправить текст…</translation>
    </message>
    <message>
        <source>&amp;Uphold</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Отклонить…</translation>
    </message>
    <message>
        <source>De&amp;fer</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>&amp;Same everywhere in this source</source>
        <translation>&amp;Так же везде в этом источнике</translation>
    </message>
    <message>
        <source>Neutral &amp;wording into a claim…</source>
        <translation>&amp;Нейтральные слова в утверждение…</translation>
    </message>
    <message>
        <source>Add a not&amp;e…</source>
        <translation>Добавить &amp;заметку…</translation>
    </message>
    <message>
        <source>Silence this &amp;rule…</source>
        <translation>Отключить это п&amp;равило…</translation>
    </message>
    <message>
        <source>&amp;Next flag</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;Previous flag</source>
        <translation>Пр&amp;едыдущее замечание</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Показать в те&amp;ксте</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Утверждения</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>И&amp;мена</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>М&amp;етки</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Картины</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ис&amp;тория</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>П&amp;алитра команд…</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Буквы к&amp;рупнее</translation>
    </message>
    <message>
        <source>S&amp;maller letters</source>
        <translation>Буквы ме&amp;льче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>О&amp;бычный размер</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Catalog</source>
        <translation>&amp;О программе Catalog</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation>Форма имени</translation>
    </message>
    <message>
        <source>Name on a record</source>
        <translation>Имя у записи</translation>
    </message>
    <message>
        <source>Tag on a record</source>
        <translation>Метка у записи</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Other label of a tag</source>
        <translation>Другое название метки</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Words of a text</source>
        <translation>Слова текста</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Не объединяются</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>label</source>
        <translation>название</translation>
    </message>
    <message>
        <source>under</source>
        <translation>под</translation>
    </message>
    <message>
        <source>what it covers</source>
        <translation>что охватывает</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>content</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>к</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя (личное)</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты жизни</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>contributors</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>ключ ссылки</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>фонд</translation>
    </message>
    <message>
        <source>series</source>
        <translation>опись</translation>
    </message>
    <message>
        <source>box</source>
        <translation>короб</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>item</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надёжность</translation>
    </message>
    <message>
        <source>original or derived</source>
        <translation>оригинал или производное</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>другие поля</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>как написано</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>script</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>латинизация</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>вид файла</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>version</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние места</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>category</source>
        <translation>разряд</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>зацепка</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>голос</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>повод</translation>
    </message>
    <message>
        <source>original wording</source>
        <translation>слова в оригинале</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>язык оригинала</translation>
    </message>
    <message>
        <source>verified against</source>
        <translation>сверено с</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>кто сверил</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>когда сверено</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>проверяющий</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>отношение</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>осведомлённость</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>достоверность</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Everything, for anyone</source>
        <translation>Всё, для всех</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Для чтения</translation>
    </message>
    <message>
        <source>Citation programs</source>
        <translation>Программы ссылок</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Coding and argument</source>
        <translation>Кодирование и доводы</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Web and linked data</source>
        <translation>Сеть и связанные данные</translation>
    </message>
    <message>
        <source>Citation bundle</source>
        <translation>Пакет цитирования</translation>
    </message>
    <message>
        <source>Readers, archives, other Catalogs</source>
        <translation>Читатели, архивы, другие Catalog</translation>
    </message>
    <message>
        <source>A page to read, bibliographies, claims with their evidence, quotes, flags, texts and original files, with checksums by which anybody can verify them.</source>
        <translation>Страница для чтения, библиографии, утверждения со свидетельствами, цитаты, замечания, тексты и исходные файлы — с контрольными суммами, по которым каждый может их проверить.</translation>
    </message>
    <message>
        <source>Word report</source>
        <translation>Отчёт Word</translation>
    </message>
    <message>
        <source>Word, LibreOffice, Pages</source>
        <translation>Word, LibreOffice, Pages</translation>
    </message>
    <message>
        <source>Claims with what speaks for and against them, quotes with page, the bibliography.</source>
        <translation>Утверждения с доводами за и против, цитаты со страницей, библиография.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Any browser, one file</source>
        <translation>Любой браузер, один файл</translation>
    </message>
    <message>
        <source>Everything on one page: claims with evidence and rivals, quotes, flags with decisions, names, the bibliography.</source>
        <translation>Всё на одной странице: утверждения со свидетельствами и расхождениями, цитаты, замечания с решениями, имена, библиография.</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Отчёт Markdown</translation>
    </message>
    <message>
        <source>Note programs, wikis</source>
        <translation>Заметочники, вики</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Библиография</translation>
    </message>
    <message>
        <source>Plain text to paste anywhere</source>
        <translation>Простой текст для вставки</translation>
    </message>
    <message>
        <source>The sources as the style cites them.</source>
        <translation>Источники так, как их оформляет стиль.</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <translation>BibTeX и BibLaTeX</translation>
    </message>
    <message>
        <source>LaTeX, JabRef, Zotero</source>
        <translation>LaTeX, JabRef, Zotero</translation>
    </message>
    <message>
        <source>Sources with people, dates and references.</source>
        <translation>Источники с лицами, датами и шифрами.</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>EndNote, Citavi, Mendeley, libraries</source>
        <translation>EndNote, Citavi, Mendeley, библиотеки</translation>
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
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Excel, LibreOffice Calc</source>
        <translation>Excel, LibreOffice Calc</translation>
    </message>
    <message>
        <source>A sheet each for sources, claims, quotes, names and flags. No cell is run as a formula.</source>
        <translation>По листу на источники, утверждения, цитаты, имена и замечания. Ни одна ячейка не выполняется как формула.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Any spreadsheet or database</source>
        <translation>Любая таблица или база данных</translation>
    </message>
    <message>
        <source>Sources, one a line. No cell is run as a formula.</source>
        <translation>Источники, по одному в строке. Ни одна ячейка не выполняется как формула.</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проект REFI-QDA</translation>
    </message>
    <message>
        <source>NVivo, MAXQDA, ATLAS.ti</source>
        <translation>NVivo, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>Texts with the quotes marked in them, tags as codes.</source>
        <translation>Тексты с отмеченными цитатами, метки как коды.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Кодировочная книга REFI-QDA</translation>
    </message>
    <message>
        <source>The same, for tags alone</source>
        <translation>То же, только метки</translation>
    </message>
    <message>
        <source>Tags as codes, with scope notes and colours.</source>
        <translation>Метки как коды, с пояснениями и цветами.</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>Argument maps</source>
        <translation>Карты доводов</translation>
    </message>
    <message>
        <source>Claims with their pros and cons.</source>
        <translation>Утверждения с доводами за и против.</translation>
    </message>
    <message>
        <source>EAD3 finding aid</source>
        <translation>Путеводитель EAD3</translation>
    </message>
    <message>
        <source>Archival systems</source>
        <translation>Архивные системы</translation>
    </message>
    <message>
        <source>Sources that have an archival reference, by repository, fonds and series.</source>
        <translation>Источники с архивным шифром, по архивам, фондам и описям.</translation>
    </message>
    <message>
        <source>EAC-CPF authorities</source>
        <translation>Авторитетные записи EAC-CPF</translation>
    </message>
    <message>
        <source>Persons, bodies and families with their name forms, a file each.</source>
        <translation>Лица, организации и семьи с формами имён, по файлу на каждое.</translation>
    </message>
    <message>
        <source>PROV history</source>
        <translation>История PROV</translation>
    </message>
    <message>
        <source>Auditors: who did what, when</source>
        <translation>Ревизия: кто, что и когда сделал</translation>
    </message>
    <message>
        <source>The history of the catalogue.</source>
        <translation>История каталога.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Веб-аннотации</translation>
    </message>
    <message>
        <source>Annotation servers and viewers</source>
        <translation>Серверы и просмотр аннотаций</translation>
    </message>
    <message>
        <source>Quotes and flags at their place in the text.</source>
        <translation>Цитаты и замечания на своём месте в тексте.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Search engines, fact-checkers</source>
        <translation>Поисковики, проверяющие факты</translation>
    </message>
    <message>
        <source>Claims with their status and where they were made, as schema.org has them.</source>
        <translation>Утверждения с состоянием и местом, как в schema.org.</translation>
    </message>
    <message>
        <source>SKOS as JSON-LD</source>
        <translation>SKOS как JSON-LD</translation>
    </message>
    <message>
        <source>Vocabulary servers</source>
        <translation>Серверы словарей</translation>
    </message>
    <message>
        <source>Tags with all labels, broader terms and scope notes.</source>
        <translation>Метки со всеми названиями, более широкими терминами и пояснениями.</translation>
    </message>
    <message>
        <source>SKOS as Turtle</source>
        <translation>SKOS как Turtle</translation>
    </message>
    <message>
        <source>Vocabulary editors</source>
        <translation>Редакторы словарей</translation>
    </message>
</context>
<context>
    <name>framing</name>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Changed in this catalogue</source>
        <translation>Изменённые в этом каталоге</translation>
    </message>
    <message>
        <source>Added in this catalogue</source>
        <translation>Добавленные в этом каталоге</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Отключённые</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Из программы</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import {name}</source>
        <translation>Импорт {name}</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Оставить то, что здесь</translation>
    </message>
    <message>
        <source>Take what the bundle says</source>
        <translation>Взять то, что в пакете</translation>
    </message>
    <message>
        <source>Fill only what is empty here</source>
        <translation>Заполнить только пустое</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Редакторы</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Место в архиве</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в сети</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Просмотрено</translation>
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
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Note for citation</source>
        <translation>Заметка для ссылки</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Ключ ссылки</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>Это один шаг, его можно отменить.</translation>
    </message>
</context>
<context>
    <name>joins</name>
    <message>
        <source>evidence for</source>
        <translation>свидетельство за</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>свидетельство против</translation>
    </message>
    <message>
        <source>mentions it</source>
        <translation>упоминает</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>взято из</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>уточняет</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>отвечает на</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>цитирует</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>переводит</translation>
    </message>
    <message>
        <source>version of</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>восходит к</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>см. также</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Албанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальский</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческий</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Сербский</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Хорватский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Македонский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Болгарский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Румынский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Венгерский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Чешский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Словенский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латинский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Датский</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Норвежский (букмол)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстонский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>“{field}” was changed elsewhere meanwhile. It is now: {value}</source>
        <translation>«{field}» тем временем изменено в другом месте. Теперь там: {value}</translation>
    </message>
    <message>
        <source>What you typed is kept. Ctrl+Enter stores it in its place.</source>
        <translation>Введённое сохранено. Ctrl+Enter запишет его вместо этого.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя (личное)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты жизни</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Кто это или что это</translation>
    </message>
</context>
<context>
    <name>new_records</name>
    <message>
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новое утверждение</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
</context>
<context>
    <name>new_source</name>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Comparing claims</source>
        <translation>Сравнение утверждений</translation>
    </message>
    <message>
        <source>Comparing quotes</source>
        <translation>Сравнение цитат</translation>
    </message>
    <message>
        <source>Rival claims</source>
        <translation>Расходящиеся утверждения</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Чтение пакета</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <translation>Учится по решениям</translation>
    </message>
    <message>
        <source>Ordering the queue</source>
        <translation>Упорядочение очереди</translation>
    </message>
    <message>
        <source>Keeping the order</source>
        <translation>Сохранение порядка</translation>
    </message>
    <message>
        <source>Formatting the bibliography</source>
        <translation>Оформление библиографии</translation>
    </message>
    <message>
        <source>Formatting citations</source>
        <translation>Оформление ссылок</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Фрейминг</translation>
    </message>
    <message>
        <source>Claims and rivals</source>
        <translation>Утверждения и расхождения</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Import bibliography</source>
        <translation>Импорт библиографии</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>Импорт пакета</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation>Переставить фрагмент</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Добавить цитату</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>Изменить цитату</translation>
    </message>
    <message>
        <source>Verify quote</source>
        <translation>Сверить цитату</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Добавить утверждение</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Изменить утверждение</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Изменить свидетельство</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Убрать свидетельство</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Add name form</source>
        <translation>Добавить форму имени</translation>
    </message>
    <message>
        <source>Remove name form</source>
        <translation>Убрать форму имени</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Объединить имена</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не объединять</translation>
    </message>
    <message>
        <source>Add mention</source>
        <translation>Добавить упоминание</translation>
    </message>
    <message>
        <source>Remove mention</source>
        <translation>Убрать упоминание</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавить перекрёстную ссылку</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Изменить перекрёстную ссылку</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Убрать перекрёстную ссылку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Убрать заметку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Задать состояние</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Разобрать</translation>
    </message>
    <message>
        <source>Find rivals</source>
        <translation>Искать расхождения</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Edit framing rules</source>
        <translation>Изменить правила фрейминга</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>Изменить настройки</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Согласие двух проверяющих</translation>
    </message>
    <message>
        <source>A second reviewer decides the same flags under a name of their own (File, Settings).</source>
        <translation>Второй проверяющий решает те же замечания под своим именем (Файл, Настройки).</translation>
    </message>
    <message>
        <source>Both decided: {count}</source>
        <translation>Решили оба: {count}</translation>
    </message>
    <message>
        <source>Same verdict: {share}</source>
        <translation>Одинаково: {share}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {kappa}</source>
        <translation>Каппа Коэна: {kappa}</translation>
    </message>
    <message>
        <source>Deferred flags stand in the table but count as undecided.</source>
        <translation>Отложенные стоят в таблице, но считаются нерешёнными.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Где они расходятся</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} до н. э.</translation>
    </message>
    <message>
        <source>{count} joined to it here</source>
        <translation>Связано здесь: {count}</translation>
    </message>
    <message>
        <source>{count} more, not shown</source>
        <translation>ещё {count}, не показано</translation>
    </message>
    <message>
        <source>Beside each row: flags, and flags per 10,000 characters. One scale for all bars.</source>
        <translation>Рядом с каждой строкой: замечания и замечания на 10 000 знаков. Один масштаб для всех.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Ещё не разобрано</translation>
    </message>
    <message>
        <source>Not analysed: there are no rules for its language</source>
        <translation>Не разобрано: для этого языка нет правил</translation>
    </message>
    <message>
        <source>{category}: {flags} at {from_}–{to} % of the text</source>
        <translation>{category}: {flags} на {from_}–{to} % текста</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>один день</translation>
    </message>
    <message>
        <source>some time between</source>
        <translation>когда-то между</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>открытый конец</translation>
    </message>
    <message>
        <source>about, or uncertain</source>
        <translation>около или неточно</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>расхождения</translation>
    </message>
    <message>
        <source>Flags decided: {done} of {all} · {left} to go</source>
        <translation>Решено замечаний: {done} из {all} · осталось {left}</translation>
    </message>
    <message>
        <source>{count} an hour while at work</source>
        <translation>{count} за час работы</translation>
    </message>
    <message>
        <source>Flags by category</source>
        <translation>Замечания по разрядам</translation>
    </message>
    <message>
        <source>Decided per day</source>
        <translation>Решено по дням</translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation>Решения по проверяющим</translation>
    </message>
    <message>
        <source>rivals here: {count}</source>
        <translation>расхождений здесь: {count}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Somebody else’s words, and the text says whose</source>
        <translation>Чужие слова, и в тексте сказано чьи</translation>
    </message>
    <message>
        <source>A plain description here, not a judgement</source>
        <translation>Здесь простое описание, а не оценка</translation>
    </message>
    <message>
        <source>An established term or a proper name</source>
        <translation>Устоявшийся термин или собственное имя</translation>
    </message>
    <message>
        <source>Supported by the sources</source>
        <translation>Подтверждается источниками</translation>
    </message>
    <message>
        <source>The rule is mistaken here</source>
        <translation>Правило здесь ошибается</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>подтверждается</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>уточняет</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <source>is restated by</source>
        <translation>повторяется в</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>отвечает на</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>получает ответ в</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>цитирует</translation>
    </message>
    <message>
        <source>is cited by</source>
        <translation>цитируется в</translation>
    </message>
    <message>
        <source>translates</source>
        <translation>переводит</translation>
    </message>
    <message>
        <source>is translated by</source>
        <translation>переводится в</translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation>есть редакция</translation>
    </message>
    <message>
        <source>has the version</source>
        <translation>имеет редакцию</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>восходит к</translation>
    </message>
    <message>
        <source>is the basis of</source>
        <translation>лежит в основе</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>см. также</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> · in a quotation</source>
        <translation> · в цитате</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картины</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Оценочное слово</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Presupposition</source>
        <translation>Пресуппозиция</translation>
    </message>
    <message>
        <source>Superlative</source>
        <translation>Превосходная степень</translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation>Обобщение</translation>
    </message>
    <message>
        <source>Vague attribution</source>
        <translation>Неясная ссылка</translation>
    </message>
    <message>
        <source>In-group voice</source>
        <translation>Голос «своих»</translation>
    </message>
    <message>
        <source>Contested term</source>
        <translation>Спорный термин</translation>
    </message>
    <message>
        <source>Cause or motive</source>
        <translation>Причина или мотив</translation>
    </message>
    <message>
        <source>Exhortation</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Scare quotes</source>
        <translation>Иронические кавычки</translation>
    </message>
    <message>
        <source>Unsourced quotation</source>
        <translation>Цитата без источника</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Спорное</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отвергнуто</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Оспаривает</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминает</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Прямое</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Косвенное</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательное</translation>
    </message>
    <message>
        <source>First-hand</source>
        <translation>Из первых рук</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Из вторых рук</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Основная</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Другое письмо</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Editor of the series</source>
        <translation>Редактор серии</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Author of the volume</source>
        <translation>Автор тома</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Режиссёр</translation>
    </message>
    <message>
        <source>Editor and translator</source>
        <translation>Редактор и переводчик</translation>
    </message>
    <message>
        <source>Editorial director</source>
        <translation>Главный редактор</translation>
    </message>
    <message>
        <source>Executive producer</source>
        <translation>Исполнительный продюсер</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Иллюстратор</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Рассказчик</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Author of the original</source>
        <translation>Автор оригинала</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Продюсер</translation>
    </message>
    <message>
        <source>Author of the reviewed work</source>
        <translation>Автор рецензируемой работы</translation>
    </message>
    <message>
        <source>Script writer</source>
        <translation>Сценарист</translation>
    </message>
    <message>
        <source>Creator of the series</source>
        <translation>Создатель серии</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Производное</translation>
    </message>
    <message>
        <source>Authored</source>
        <translation>Авторский труд</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>сдвинулось</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>not found again</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation>1 подтверждено</translation>
    </message>
    <message>
        <source>2 probably true</source>
        <translation>2 вероятно верно</translation>
    </message>
    <message>
        <source>3 possibly true</source>
        <translation>3 возможно верно</translation>
    </message>
    <message>
        <source>4 doubtful</source>
        <translation>4 сомнительно</translation>
    </message>
    <message>
        <source>5 improbable</source>
        <translation>5 маловероятно</translation>
    </message>
    <message>
        <source>6 cannot be judged</source>
        <translation>6 нельзя оценить</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Без оценки</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Статья в научном журнале</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Статья в журнале</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Статья в газете</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Законопроект</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Classical work</source>
        <translation>Классическое произведение</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Словарная статья</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>Статья в словаре</translation>
    </message>
    <message>
        <source>Encyclopedia entry</source>
        <translation>Статья в энциклопедии</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Слушание</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Судебное дело</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Рукопись</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>Pamphlet</source>
        <translation>Брошюра</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Доклад на конференции</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Патент</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Периодическое издание</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Письмо или сообщение</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Запись в сети</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Запись в блоге</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Постановление</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензия</translation>
    </message>
    <message>
        <source>Book review</source>
        <translation>Рецензия на книгу</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Song or recording</source>
        <translation>Песня или запись</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Диссертация</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
</context>
</TS>

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
        <source>Sorted: by the source&apos;s title, then by the place in its text</source>
        <translation>Порядок: по названию источника, затем по месту в его тексте</translation>
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
    <message>
        <source> Say instead: {words}</source>
        <translation> Скажите так: {words}</translation>
    </message>
    <message>
        <source> Neutral: {words}</source>
        <translation> Нейтрально: {words}</translation>
    </message>
    <message>
        <source>Learning from your decisions</source>
        <translation>Учусь на ваших решениях</translation>
    </message>
    <message>
        <source>Reading the sentences of flags</source>
        <translation>Чтение предложений с замечаниями</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Это нельзя показать</translation>
    </message>
    <message>
        <source>File → Check the catalogue says what is wrong.</source>
        <translation>Файл → Проверить каталог скажет, что не так.</translation>
    </message>
    <message>
        <source>Analyse the text</source>
        <translation>Анализировать текст</translation>
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
    <name>Acts</name>
    <message>
        <source>Make a quote</source>
        <translation>Создать цитату</translation>
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
        <source>Choose a flag first: click on it, or F8 goes to the next mark.</source>
        <translation>Сначала выберите замечание: щёлкните по нему или перейдите к следующей помете клавишей F8.</translation>
    </message>
    <message>
        <source>Choose what is proposed first: click on it, or F8 goes to the next mark.</source>
        <translation>Сначала выберите предложенное: щёлкните по нему или перейдите к следующей помете клавишей F8.</translation>
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
        <source>Esc: back to the list · F2: edit this claim</source>
        <translation>Esc: назад к списку · F2: изменить это утверждение</translation>
    </message>
    <message>
        <source>Enter: rivals side by side, else edit · F2: edit · T: tag · L: cross-reference · N: note</source>
        <translation>Enter: расхождения рядом, иначе правка · F2: изменить · T: метка · L: ссылка · N: заметка</translation>
    </message>
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
        <source>Save as a new version (Ctrl+Enter)</source>
        <translation>Сохранить как новую версию (Ctrl+Enter)</translation>
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
        <source>This is a fault of the program. What was saved before is safe, and you can go on working. If it happens again, look whether the catalogue is in order: File → Check the catalogue.</source>
        <translation>Это ошибка программы. Сохранённое раньше в безопасности, и вы можете работать дальше. Если это повторится, посмотрите, в порядке ли каталог: Файл → Проверить каталог.</translation>
    </message>
    <message>
        <source>The details are in {log}; please send them along when you report this.</source>
        <translation>Подробности — в {log}; приложите их, если сообщите об этом.</translation>
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
        <source>Dismiss because</source>
        <translation>Отклонить, потому что</translation>
    </message>
    <message>
        <source>1–5: dismiss for that reason · N and P go on and back · Ctrl+Z takes the last decision back</source>
        <translation>1–5: отклонить по этой причине · N и P: вперёд и назад · Ctrl+Z отменяет последнее решение</translation>
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
        <source>“{what}” was not added.</source>
        <translation>«{what}» не добавлено.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
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
    <message>
        <source>“{title}” is imported</source>
        <translation>«{title}»: взято</translation>
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
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
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
    <name>Keeper</name>
    <message>
        <source>Until you save, what you type would be lost with the program: {problem}</source>
        <translation>Пока вы не сохраните, введённое пропадёт вместе с программой: {problem}</translation>
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
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
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
        <source>Mentioned in</source>
        <translation>Упомянуто в</translation>
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
</context>
<context>
    <name>RivalPart</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Give the rivals the room of the list (Enter in the list)</source>
        <translation>Отдать расхождениям место списка (Enter в списке)</translation>
    </message>
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
        <source>&amp;Find here</source>
        <translation>&amp;Найти здесь</translation>
    </message>
    <message>
        <source>Find words in the text that is open, or filter the list</source>
        <translation>Найти слова в открытом тексте или отобрать в списке</translation>
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
    <name>closing</name>
    <message>
        <source>What you typed last would be lost</source>
        <translation>Введённое последним будет потеряно</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрыть без него</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
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
    <name>sentences</name>
    <message>
        <source>6 means that it cannot be judged.</source>
        <translation>6 значит, что её нельзя оценить.</translation>
    </message>
    <message>
        <source>A CSL style has less than 2 MB.</source>
        <translation>Стиль CSL занимает меньше 2 МБ.</translation>
    </message>
    <message>
        <source>A bundle cannot be as this profile asks: {0}.</source>
        <translation>Пакет не может быть таким, как требует этот профиль: {0}.</translation>
    </message>
    <message>
        <source>A catalogue needs a name.</source>
        <translation>Каталогу нужно имя.</translation>
    </message>
    <message>
        <source>A dismissal needs a reason.</source>
        <translation>Отклонению нужна причина.</translation>
    </message>
    <message>
        <source>A list of {0}s cannot be sorted by “{1}”.</source>
        <translation>Такой список ({0}) нельзя упорядочить по «{1}».</translation>
    </message>
    <message>
        <source>A name cannot be merged with itself.</source>
        <translation>Имя нельзя слить с самим собой.</translation>
    </message>
    <message>
        <source>A name cannot be without a preferred form.</source>
        <translation>Имя не может быть без основной формы.</translation>
    </message>
    <message>
        <source>A part of the file has more than a million tags.</source>
        <translation>В части файла больше миллиона тегов.</translation>
    </message>
    <message>
        <source>A question (“{0}”) leads the reader to an answer that is not argued; state it and give the source.</source>
        <translation>Вопрос («{0}») подводит читателя к ответу, который не обоснован; скажите его прямо и назовите источник.</translation>
    </message>
    <message>
        <source>A record cannot be kept apart from itself.</source>
        <translation>Запись нельзя отличить от самой себя.</translation>
    </message>
    <message>
        <source>A record cannot be linked to itself.</source>
        <translation>Запись нельзя связать с самой собой.</translation>
    </message>
    <message>
        <source>A rule in {0} lacks a known category, id, strength or reason.</source>
        <translation>У правила в {0} нет известного разряда, обозначения, силы или причины.</translation>
    </message>
    <message>
        <source>A source without id or type cannot be cited.</source>
        <translation>Источник без обозначения или типа нельзя процитировать.</translation>
    </message>
    <message>
        <source>A tag cannot be broader than itself.</source>
        <translation>Метка не может быть шире самой себя.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Метку нельзя слить с самой собой.</translation>
    </message>
    <message>
        <source>A {0} cannot be cited.</source>
        <translation>Это ({0}) нельзя процитировать.</translation>
    </message>
    <message>
        <source>A {0} cannot be joined to a {1} by “{2}”.</source>
        <translation>{0} нельзя связать с {1} отношением «{2}».</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Сначала добавьте это.</translation>
    </message>
    <message>
        <source>All is as it was. Make room or look to your rights, and try again.</source>
        <translation>Всё осталось как было. Освободите место или проверьте свои права и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>All is as it was; make room or look to your rights.</source>
        <translation>Всё осталось как было; освободите место или проверьте свои права.</translation>
    </message>
    <message>
        <source>Another window has just changed something.</source>
        <translation>Другое окно только что что-то изменило.</translation>
    </message>
    <message>
        <source>Ask for a new export, or correct the file by the schema in resources/schema/catalogue-1.json.</source>
        <translation>Попросите вывести заново или исправьте файл по схеме resources/schema/catalogue-1.json.</translation>
    </message>
    <message>
        <source>Ask for a new export.</source>
        <translation>Попросите вывести заново.</translation>
    </message>
    <message>
        <source>Ask for another profile.</source>
        <translation>Попросите другой профиль.</translation>
    </message>
    <message>
        <source>Attach it to a source instead, and type or paste its text.</source>
        <translation>Прикрепите это к источнику и введите или вставьте его текст.</translation>
    </message>
    <message>
        <source>Begin it with a plain word.</source>
        <translation>Начните с простого слова.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Проверьте, полностью ли он сохранён или загружен.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Проверьте, можно ли вам его открыть.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Проверьте диск.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Check the file, or save it in another format.</source>
        <translation>Проверьте файл или сохраните его в другом формате.</translation>
    </message>
    <message>
        <source>Choose a broader term outside its own narrower ones.</source>
        <translation>Выберите более широкое понятие, которое не стоит под этим.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csl.</source>
        <translation>Выберите файл с окончанием .csl.</translation>
    </message>
    <message>
        <source>Choose a new name for the catalogue.</source>
        <translation>Выберите новое имя для каталога.</translation>
    </message>
    <message>
        <source>Choose a source or a quote.</source>
        <translation>Выберите источник или цитату.</translation>
    </message>
    <message>
        <source>Choose a {0}.</source>
        <translation>Выберите подходящее: {0}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or none.</source>
        <translation>Выберите другую кодировку или никакую.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
        <translation>Выберите другой файл или выведите его заново.</translation>
    </message>
    <message>
        <source>Choose another folder with --folder.</source>
        <translation>Выберите другую папку с помощью --folder.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Выберите другое имя или сначала уберите это.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose another one; nothing was changed.</source>
        <translation>Выберите другое; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>Choose another record.</source>
        <translation>Выберите другую запись.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Выберите другое название.</translation>
    </message>
    <message>
        <source>Choose at least one record, or export everything.</source>
        <translation>Выберите хотя бы одну запись или выведите всё.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Выберите одно из них.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Выберите одно из них: {0}.</translation>
    </message>
    <message>
        <source>Choose other records, or another format.</source>
        <translation>Выберите другие записи или другой формат.</translation>
    </message>
    <message>
        <source>Choose that, or another profile.</source>
        <translation>Выберите это или другой профиль.</translation>
    </message>
    <message>
        <source>Choose two different names.</source>
        <translation>Выберите два разных имени.</translation>
    </message>
    <message>
        <source>Choose two different records.</source>
        <translation>Выберите две разные записи.</translation>
    </message>
    <message>
        <source>Choose two different tags.</source>
        <translation>Выберите две разные метки.</translation>
    </message>
    <message>
        <source>Complete it.</source>
        <translation>Дополните его.</translation>
    </message>
    <message>
        <source>Convert the part you need to another format.</source>
        <translation>Преобразуйте нужную часть в другой формат.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или загрузите заново.</translation>
    </message>
    <message>
        <source>Credibility is a number from 1 to 6.</source>
        <translation>Достоверность — число от 1 до 6.</translation>
    </message>
    <message>
        <source>Define it in sets.toml or spell the words out.</source>
        <translation>Задайте их в sets.toml или выпишите слова.</translation>
    </message>
    <message>
        <source>Evidence rests on one quote or one passage.</source>
        <translation>Свидетельство опирается на одну цитату или один фрагмент.</translation>
    </message>
    <message>
        <source>Export it again from your program.</source>
        <translation>Выведите его из вашей программы заново.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Выведите заново.</translation>
    </message>
    <message>
        <source>Export it as BibTeX, RIS, CSL-JSON or CSV.</source>
        <translation>Выведите её как BibTeX, RIS, CSL-JSON или CSV.</translation>
    </message>
    <message>
        <source>Export the bibliography again.</source>
        <translation>Выведите библиографию заново.</translation>
    </message>
    <message>
        <source>Export the file again, as RDF/XML.</source>
        <translation>Выведите файл заново, как RDF/XML.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Выведите файл заново.</translation>
    </message>
    <message>
        <source>Export the list again as CSL-JSON.</source>
        <translation>Выведите список заново как CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the sources again as CSL-JSON.</source>
        <translation>Выведите источники заново как CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the text from it and import that.</source>
        <translation>Выведите из него текст и возьмите его.</translation>
    </message>
    <message>
        <source>Export the vocabulary again.</source>
        <translation>Выведите словарь заново.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Заполните это.</translation>
    </message>
    <message>
        <source>Give at least one word or name.</source>
        <translation>Дайте хотя бы одно слово или имя.</translation>
    </message>
    <message>
        <source>Give its number.</source>
        <translation>Дайте его номер.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program it comes from and save it anew.</source>
        <translation>Если вы ему доверяете, откройте его в исходной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>Import a file or paste the text first.</source>
        <translation>Сначала возьмите файл или вставьте текст.</translation>
    </message>
    <message>
        <source>Import or paste one first.</source>
        <translation>Сначала возьмите его из файла или вставьте.</translation>
    </message>
    <message>
        <source>Install Catalog again with pip; pandoc comes with it.</source>
        <translation>Установите Catalog заново через pip; pandoc придёт с ним.</translation>
    </message>
    <message>
        <source>Install a newer Catalog to read it.</source>
        <translation>Чтобы прочитать его, установите более новый Catalog.</translation>
    </message>
    <message>
        <source>Install that one first.</source>
        <translation>Сначала установите его.</translation>
    </message>
    <message>
        <source>Install the newer Catalog; nothing was changed.</source>
        <translation>Установите более новый Catalog; ничего не изменено.</translation>
    </message>
    <message>
        <source>Install the program again, or name another folder.</source>
        <translation>Установите программу заново или назовите другую папку.</translation>
    </message>
    <message>
        <source>It can by: {0}.</source>
        <translation>Можно по: {0}.</translation>
    </message>
    <message>
        <source>It has {0} pages.</source>
        <translation>В нём {0} страниц.</translation>
    </message>
    <message>
        <source>It is as it was; a copy was also kept in {0}.</source>
        <translation>Он остался как был; копия лежит и в {0}.</translation>
    </message>
    <message>
        <source>It may be: {0}.</source>
        <translation>Это может быть: {0}.</translation>
    </message>
    <message>
        <source>It may have been deleted; see the history.</source>
        <translation>Возможно, это удалено; смотрите историю.</translation>
    </message>
    <message>
        <source>It may have been removed; the history shows when.</source>
        <translation>Возможно, это убрано; история показывает, когда.</translation>
    </message>
    <message>
        <source>It was accepted, dismissed, or the text was corrected.</source>
        <translation>Его приняли или отклонили, или текст исправили.</translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation>Известны: {0}.</translation>
    </message>
    <message>
        <source>Learned from {0} of your decisions ({1} upheld).</source>
        <translation>Выучено из ваших решений: {0} (подтверждено: {1}).</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Make a shortcut to Catalog by hand.</source>
        <translation>Сделайте ярлык для Catalog вручную.</translation>
    </message>
    <message>
        <source>Make another form the preferred one first.</source>
        <translation>Сначала сделайте основной другую форму.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Make room or look to your rights, and mend again.</source>
        <translation>Освободите место или проверьте свои права и запустите исправление ещё раз.</translation>
    </message>
    <message>
        <source>Merge the two, or choose another label.</source>
        <translation>Слейте обе или выберите другое обозначение.</translation>
    </message>
    <message>
        <source>Merge them, or type a form only one of them has.</source>
        <translation>Слейте их или введите форму, которая есть лишь у одного.</translation>
    </message>
    <message>
        <source>Name a bundle&apos;s folder or its .zip file.</source>
        <translation>Назовите папку пакета или его файл .zip.</translation>
    </message>
    <message>
        <source>Name a bundle, or its data/catalogue.json.</source>
        <translation>Назовите пакет или его data/catalogue.json.</translation>
    </message>
    <message>
        <source>Name the folder that holds it.</source>
        <translation>Назовите папку, в которой он лежит.</translation>
    </message>
    <message>
        <source>No backup could be made in {0} ({1}).</source>
        <translation>В {0} не удалось сделать резервную копию ({1}).</translation>
    </message>
    <message>
        <source>No sources were found in {0}.</source>
        <translation>В {0} не нашлось источников.</translation>
    </message>
    <message>
        <source>Nothing half written was left. Make room, or choose another place, and try again.</source>
        <translation>Ничего недописанного не осталось. Освободите место или выберите другое и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read.</source>
        <translation>В повреждённом файле ничего нельзя прочитать.</translation>
    </message>
    <message>
        <source>Nothing in {0} can be read: {1}</source>
        <translation>В {0} ничего нельзя прочитать: {1}</translation>
    </message>
    <message>
        <source>Nothing was added. Make room, or bring the drive back, and try again.</source>
        <translation>Ничего не добавлено. Освободите место или верните диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was added; give at least one word.</source>
        <translation>Ничего не добавлено; дайте хотя бы одно слово.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room or choose another drive.</source>
        <translation>Ничего не изменено. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>Nothing was found in {0}{1}</source>
        <translation>В {0} ничего не нашлось{1}</translation>
    </message>
    <message>
        <source>Nothing was stored. Look at what stands there now, then store yours or leave it.</source>
        <translation>Ничего не сохранено. Посмотрите, что там стоит теперь, затем сохраните своё или оставьте.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Ничего не отменено.</translation>
    </message>
    <message>
        <source>Nothing was undone. The history shows the later change.</source>
        <translation>Ничего не отменено. История показывает более позднее изменение.</translation>
    </message>
    <message>
        <source>Nothing was undone. `catalog check --repair`, or File → Check, says more.</source>
        <translation>Ничего не отменено. Больше скажет `catalog check --repair` или Файл → Проверить.</translation>
    </message>
    <message>
        <source>Nothing was undone; look at the history.</source>
        <translation>Ничего не отменено; посмотрите историю.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back to that place and try again; nothing else need be done.</source>
        <translation>Ничего не записано. Верните его на это место и попробуйте ещё раз; больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Only Linux desktops keep their menu in such files.</source>
        <translation>Только рабочие столы Linux держат меню в таких файлах.</translation>
    </message>
    <message>
        <source>Only bundles exported by Catalog can be read.</source>
        <translation>Читаются только пакеты, которые вывел Catalog.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as DOCX, ODT or PDF.</source>
        <translation>Откройте его в исходной программе и сохраните как DOCX, ODT или PDF.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>Страница {0} PDF повреждена.</translation>
    </message>
    <message>
        <source>Pandoc could not do its work: {0}.</source>
        <translation>Pandoc не смог сделать свою работу: {0}.</translation>
    </message>
    <message>
        <source>Pandoc was stopped because it needed too much memory.</source>
        <translation>Pandoc остановлен: ему требовалось слишком много памяти.</translation>
    </message>
    <message>
        <source>Pandoc was stopped because it took longer than {0} seconds.</source>
        <translation>Pandoc остановлен: он работал дольше {0} секунд.</translation>
    </message>
    <message>
        <source>Pandoc, the program that converts documents and citations, is not there.</source>
        <translation>Нет pandoc — программы, которая преобразует документы и ссылки.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or split it, and import that.</source>
        <translation>Напечатайте его в новый PDF или разделите, и возьмите это.</translation>
    </message>
    <message>
        <source>Put a backup back: `catalog restore`.</source>
        <translation>Верните резервную копию: `catalog restore`.</translation>
    </message>
    <message>
        <source>Put its JSON file into {0}, or name the file.</source>
        <translation>Положите его файл JSON в {0} или назовите файл.</translation>
    </message>
    <message>
        <source>Put the line right or restore the file.</source>
        <translation>Исправьте строку или восстановите файл.</translation>
    </message>
    <message>
        <source>Record {0} is a {1}, not a {2}.</source>
        <translation>Запись {0} — {1}, а не {2}.</translation>
    </message>
    <message>
        <source>Reinstall Catalog.</source>
        <translation>Установите Catalog заново.</translation>
    </message>
    <message>
        <source>Remove the password and import it again.</source>
        <translation>Снимите пароль и возьмите файл ещё раз.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the catalogue, or export without files.</source>
        <translation>Верните его из резервной копии каталога или выведите без файлов.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Save it as DOCX and import that.</source>
        <translation>Сохраните его как DOCX и возьмите это.</translation>
    </message>
    <message>
        <source>Save it without the password and import it again.</source>
        <translation>Сохраните его без пароля и возьмите ещё раз.</translation>
    </message>
    <message>
        <source>Save its attachments and import them.</source>
        <translation>Сохраните вложения и возьмите их.</translation>
    </message>
    <message>
        <source>Save its text and its attachments as files of their own.</source>
        <translation>Сохраните текст и вложения отдельными файлами.</translation>
    </message>
    <message>
        <source>Save its text as HTML or TXT.</source>
        <translation>Сохраните текст как HTML или TXT.</translation>
    </message>
    <message>
        <source>Save the part you need as a page of its own.</source>
        <translation>Сохраните нужную часть отдельной страницей.</translation>
    </message>
    <message>
        <source>Save the table again as CSV.</source>
        <translation>Сохраните таблицу ещё раз как CSV.</translation>
    </message>
    <message>
        <source>Save the table as CSV, heads in the first row.</source>
        <translation>Сохраните таблицу как CSV, с заголовками в первой строке.</translation>
    </message>
    <message>
        <source>Save the text you need as DOCX, PDF or TXT and import that.</source>
        <translation>Сохраните нужный текст как DOCX, PDF или TXT и возьмите его.</translation>
    </message>
    <message>
        <source>Say in a few words why this is not a problem.</source>
        <translation>Скажите в нескольких словах, почему здесь нет беды.</translation>
    </message>
    <message>
        <source>Select at least one character of the text.</source>
        <translation>Выделите хотя бы один знак текста.</translation>
    </message>
    <message>
        <source>Split it into files of less than 100 MB.</source>
        <translation>Разделите его на файлы меньше 100 МБ.</translation>
    </message>
    <message>
        <source>Split it into parts and import each.</source>
        <translation>Разделите его на части и возьмите каждую.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Разделите его на части.</translation>
    </message>
    <message>
        <source>Split it, and import each part.</source>
        <translation>Разделите его и возьмите каждую часть.</translation>
    </message>
    <message>
        <source>Split it, or extract its text first.</source>
        <translation>Разделите его или сначала извлеките текст.</translation>
    </message>
    <message>
        <source>Split the document into parts.</source>
        <translation>Разделите документ на части.</translation>
    </message>
    <message>
        <source>Take a .csl file of CSL 1.0, which is XML.</source>
        <translation>Возьмите файл .csl версии CSL 1.0, это XML.</translation>
    </message>
    <message>
        <source>Take a profile in JSON, with its identifier.</source>
        <translation>Возьмите профиль в JSON, с его обозначением.</translation>
    </message>
    <message>
        <source>The PDF has no page {0}.</source>
        <translation>В PDF нет страницы {0}.</translation>
    </message>
    <message>
        <source>The PDF holds too much text to be read.</source>
        <translation>В PDF слишком много текста, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it cannot be opened.</source>
        <translation>PDF повреждён: его нельзя открыть.</translation>
    </message>
    <message>
        <source>The PDF is damaged: none of its pages can be read.</source>
        <translation>PDF повреждён: ни одну страницу нельзя прочитать.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF защищён паролем.</translation>
    </message>
    <message>
        <source>The PDF is too intricate or takes too much memory to be read.</source>
        <translation>PDF слишком сложен или требует слишком много памяти.</translation>
    </message>
    <message>
        <source>The PDF says it has {0} pages.</source>
        <translation>В PDF указано страниц: {0}.</translation>
    </message>
    <message>
        <source>The backup could not be put back ({0}).</source>
        <translation>Резервную копию не удалось вернуть ({0}).</translation>
    </message>
    <message>
        <source>The backup {0} is damaged.</source>
        <translation>Резервная копия {0} повреждена.</translation>
    </message>
    <message>
        <source>The backup {0} was written by a newer Catalog.</source>
        <translation>Резервную копию {0} записал более новый Catalog.</translation>
    </message>
    <message>
        <source>The bundle could not be written soundly: {0}.</source>
        <translation>Пакет не удалось записать без ошибок: {0}.</translation>
    </message>
    <message>
        <source>The bundle does not hold the original {0}….</source>
        <translation>В пакете нет оригинала {0}….</translation>
    </message>
    <message>
        <source>The bundle was changed by hand; get another.</source>
        <translation>Пакет изменён вручную; достаньте другой.</translation>
    </message>
    <message>
        <source>The catalogue could not be upgraded from schema {0} to {1} ({2}).</source>
        <translation>Каталог не удалось перевести со схемы {0} на {1} ({2}).</translation>
    </message>
    <message>
        <source>The catalogue is no longer in {0}: it was moved, or its drive is not connected.</source>
        <translation>Каталога больше нет в {0}: его переместили или его диск не подключён.</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be used ({1}).</source>
        <translation>Каталогом {0} нельзя воспользоваться ({1}).</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged: {1}. {2}</source>
        <translation>Каталог {0} повреждён: {1}. {2}</translation>
    </message>
    <message>
        <source>The catalogue {0} was changed from elsewhere while it was read.</source>
        <translation>Каталог {0} изменили из другого места, пока его читали.</translation>
    </message>
    <message>
        <source>The copy could not be written ({0}).</source>
        <translation>Копию не удалось записать ({0}).</translation>
    </message>
    <message>
        <source>The copy {0} is damaged.</source>
        <translation>Копия {0} повреждена.</translation>
    </message>
    <message>
        <source>The cue “{0}” does not begin with a word to look for.</source>
        <translation>Выражение «{0}» не начинается со слова, которое можно искать.</translation>
    </message>
    <message>
        <source>The e-book is incomplete: it does not say where its text is.</source>
        <translation>Электронная книга неполна: не сказано, где её текст.</translation>
    </message>
    <message>
        <source>The e-book is locked by its seller (DRM).</source>
        <translation>Электронная книга закрыта продавцом (DRM).</translation>
    </message>
    <message>
        <source>The e-book is too long to be read.</source>
        <translation>Электронная книга слишком длинна, чтобы её прочитать.</translation>
    </message>
    <message>
        <source>The exclamation (“{0}”) appeals to feeling; a full stop says the same.</source>
        <translation>Восклицание («{0}») обращено к чувству; точка говорит то же.</translation>
    </message>
    <message>
        <source>The file could not be kept in {0} ({1}).</source>
        <translation>Файл не удалось сохранить в {0} ({1}).</translation>
    </message>
    <message>
        <source>The file has too many marks to be read.</source>
        <translation>В файле слишком много разметки, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>The file has {0} MB; up to {1} MB are read.</source>
        <translation>В файле {0} МБ; читается до {1} МБ.</translation>
    </message>
    <message>
        <source>The file holds more than a million statements.</source>
        <translation>В файле больше миллиона высказываний.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>The file is XML of a kind that is not read as a document.</source>
        <translation>Это XML такого рода, который не читается как документ.</translation>
    </message>
    <message>
        <source>The file is a packed file; it holds no text that can be read.</source>
        <translation>Файл упакован; в нём нет текста, который можно прочитать.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file but not a text.</source>
        <translation>Это файл OpenDocument, но не текст.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is not valid XML.</source>
        <translation>Файл повреждён: его часть — неправильный XML.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Файл повреждён: его нельзя распаковать.</translation>
    </message>
    <message>
        <source>The file is damaged: it is {0} that cannot be read.</source>
        <translation>Файл повреждён: не читается {0}.</translation>
    </message>
    <message>
        <source>The file is damaged: its groups are nested without end.</source>
        <translation>Файл повреждён: его группы вложены без конца.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is in the format of Word before 2007 (or Outlook), which is not read.</source>
        <translation>Файл в формате Word до 2007 года (или Outlook), который не читается.</translation>
    </message>
    <message>
        <source>The file is incomplete: the part “{0}” is missing.</source>
        <translation>Файл неполон: нет части «{0}».</translation>
    </message>
    <message>
        <source>The file is no complete Word document: its text is missing.</source>
        <translation>Файл — неполный документ Word: нет его текста.</translation>
    </message>
    <message>
        <source>The file is not a document: it holds binary data of an unknown kind.</source>
        <translation>Файл не документ: в нём двоичные данные неизвестного рода.</translation>
    </message>
    <message>
        <source>The file is not in the encoding {0}.</source>
        <translation>Файл не в кодировке {0}.</translation>
    </message>
    <message>
        <source>The file is not text in any encoding Catalog knows.</source>
        <translation>Файл не читается как текст ни в одной известной Catalog кодировке.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>Файл — {0}.</translation>
    </message>
    <message>
        <source>The file is {0}; it holds no text that can be read.</source>
        <translation>Файл — {0}; в нём нет текста, который можно прочитать.</translation>
    </message>
    <message>
        <source>The file would unpack to {0} MB in {1} parts, far more than a document.</source>
        <translation>Распакованный файл занял бы {0} МБ в {1} частях, много больше документа.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Папки {0} нет.</translation>
    </message>
    <message>
        <source>The log {0}-wal in {1} is not of this catalogue: files were mixed up in copying.</source>
        <translation>Журнал {0}-wal в {1} не от этого каталога: при копировании файлы перепутали.</translation>
    </message>
    <message>
        <source>The marks around “{0}” cast doubt on the word without saying why; name the doubt, or leave the marks out.</source>
        <translation>Кавычки вокруг «{0}» ставят слово под сомнение, не говоря почему; назовите сомнение или снимите кавычки.</translation>
    </message>
    <message>
        <source>The marks around “{0}” may quote somebody or doubt the word; say whose word it is.</source>
        <translation>Кавычки вокруг «{0}» могут кого-то цитировать или ставить слово под сомнение; скажите, чьё это слово.</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>В сообщении нет текста.</translation>
    </message>
    <message>
        <source>The message is larger than 60 MB.</source>
        <translation>Сообщение больше 60 МБ.</translation>
    </message>
    <message>
        <source>The original file is missing.</source>
        <translation>Нет исходного файла.</translation>
    </message>
    <message>
        <source>The original {0} could not be copied: {1}.</source>
        <translation>Оригинал {0} не удалось скопировать: {1}.</translation>
    </message>
    <message>
        <source>The original {0} was changed since it was imported, and would not be evidence any more.</source>
        <translation>Оригинал {0} изменён после импорта и больше не был бы свидетельством.</translation>
    </message>
    <message>
        <source>The page has more than 400,000 tags.</source>
        <translation>На странице больше 400 000 тегов.</translation>
    </message>
    <message>
        <source>The page has parts inside parts without end.</source>
        <translation>На странице части вложены в части без конца.</translation>
    </message>
    <message>
        <source>The page holds no text.</source>
        <translation>На странице нет текста.</translation>
    </message>
    <message>
        <source>The page is damaged: no text is found in it.</source>
        <translation>Страница повреждена: в ней не найти текста.</translation>
    </message>
    <message>
        <source>The part “{0}” of the file is larger than {1} MB.</source>
        <translation>Часть «{0}» файла больше {1} МБ.</translation>
    </message>
    <message>
        <source>The records of {0} do not fit together ({1}).</source>
        <translation>Записи в {0} не сходятся ({1}).</translation>
    </message>
    <message>
        <source>The rule file {0} is not valid TOML: {1}.</source>
        <translation>Файл правил {0} — неправильный TOML: {1}.</translation>
    </message>
    <message>
        <source>The sample&apos;s words “{0}” do not stand in its text.</source>
        <translation>Слов примера «{0}» нет в его тексте.</translation>
    </message>
    <message>
        <source>The style {0} is too large.</source>
        <translation>Стиль {0} слишком велик.</translation>
    </message>
    <message>
        <source>The text does not say when and where “{0}” was said or printed, so it cannot be looked up; give the document or the occasion.</source>
        <translation>Текст не говорит, когда и где сказано или напечатано «{0}», и проверить это нельзя; назовите документ или случай.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <source>The text is longer than {0} characters.</source>
        <translation>Текст длиннее {0} знаков.</translation>
    </message>
    <message>
        <source>The text is too long for pandoc.</source>
        <translation>Текст слишком длинен для pandoc.</translation>
    </message>
    <message>
        <source>The uid {0} is that of a {1} here.</source>
        <translation>Обозначение {0} здесь принадлежит другому ({1}).</translation>
    </message>
    <message>
        <source>The upgrade would leave {0} references without a target.</source>
        <translation>После перевода {0} ссылок остались бы без цели.</translation>
    </message>
    <message>
        <source>There are no framing rules in {0}.</source>
        <translation>В {0} нет правил фрейминга.</translation>
    </message>
    <message>
        <source>There is a saved search “{0}” already.</source>
        <translation>Сохранённый поиск «{0}» уже есть.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>Метка «{0}» уже есть.</translation>
    </message>
    <message>
        <source>There is already something at {0}.</source>
        <translation>В {0} уже что-то есть.</translation>
    </message>
    <message>
        <source>There is no BagIt profile “{0}”.</source>
        <translation>Профиля BagIt «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no backup “{0}” of {1}; there are {2}.</source>
        <translation>Резервной копии «{0}» для {1} нет; есть {2}.</translation>
    </message>
    <message>
        <source>There is no bundle at {0}.</source>
        <translation>В {0} нет пакета.</translation>
    </message>
    <message>
        <source>There is no catalogue at {0}{1}.</source>
        <translation>В {0} нет каталога{1}</translation>
    </message>
    <message>
        <source>There is no change {0} of the framing rules.</source>
        <translation>Изменения {0} в правилах фрейминга нет.</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”.</source>
        <translation>Стиля ссылок «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no encoding named “{0}”.</source>
        <translation>Кодировки «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no passage from {0} to {1} in a text of {2} characters.</source>
        <translation>Фрагмента от {0} до {1} нет в тексте из {2} знаков.</translation>
    </message>
    <message>
        <source>There is no relation “{0}”.</source>
        <translation>Отношения «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no set of words called “{0}”.</source>
        <translation>Списка слов «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>Источника {0} нет.</translation>
    </message>
    <message>
        <source>There is no source “{0}” to cite.</source>
        <translation>Источника «{0}», который можно процитировать, нет.</translation>
    </message>
    <message>
        <source>There is no tag to put or take away.</source>
        <translation>Нет метки, которую можно поставить или снять.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” to be the broader term.</source>
        <translation>Метки «{0}», которая была бы шире, нет.</translation>
    </message>
    <message>
        <source>There is no tag “{0}”.</source>
        <translation>Метки «{0}» нет.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Такого нет: {0} {1}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”.</source>
        <translation>Такого нет: {0} «{1}».</translation>
    </message>
    <message>
        <source>There is nothing on the redaction list.</source>
        <translation>В списке слов, которым нельзя наружу, ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Выводить нечего.</translation>
    </message>
    <message>
        <source>There is something at {0} already.</source>
        <translation>В {0} уже что-то лежит.</translation>
    </message>
    <message>
        <source>This CSV file holds no rows below its heads.</source>
        <translation>В этом файле CSV нет строк под заголовками.</translation>
    </message>
    <message>
        <source>This JSON file does not hold a list of sources.</source>
        <translation>В этом файле JSON нет списка источников.</translation>
    </message>
    <message>
        <source>This JSON file is not a catalogue.</source>
        <translation>Этот файл JSON не каталог.</translation>
    </message>
    <message>
        <source>This JSON-LD file is nested too deeply.</source>
        <translation>В этом файле JSON-LD слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>This RDF file is nested too deeply.</source>
        <translation>В этом файле RDF слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>This XML file is not RDF.</source>
        <translation>Этот файл XML не RDF.</translation>
    </message>
    <message>
        <source>This bundle has version {0} of the format, and this Catalog knows version 1.</source>
        <translation>У этого пакета версия формата {0}, а этот Catalog знает версию 1.</translation>
    </message>
    <message>
        <source>This date is too long to be one.</source>
        <translation>Эта дата слишком длинна, чтобы быть датой.</translation>
    </message>
    <message>
        <source>This file is too large for a bibliography.</source>
        <translation>Этот файл слишком велик для библиографии.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file.</source>
        <translation>Это не файл CSL-JSON.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON item: it is not an object.</source>
        <translation>Это не запись CSL-JSON: это не объект.</translation>
    </message>
    <message>
        <source>This is not a CSV file that can be read.</source>
        <translation>Это не читаемый файл CSV.</translation>
    </message>
    <message>
        <source>This is not a JSON file that can be read.</source>
        <translation>Это не читаемый файл JSON.</translation>
    </message>
    <message>
        <source>This is not a Turtle file that can be read: {0}.</source>
        <translation>Это не читаемый файл Turtle: {0}.</translation>
    </message>
    <message>
        <source>This profile asks for {0}.</source>
        <translation>Этот профиль требует {0}.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>This source has no text to analyse.</source>
        <translation>У этого источника нет текста для разбора.</translation>
    </message>
    <message>
        <source>This source has no text to correct.</source>
        <translation>У этого источника нет текста, который можно исправить.</translation>
    </message>
    <message>
        <source>This source has no text to quote from.</source>
        <translation>У этого источника нет текста для цитат.</translation>
    </message>
    <message>
        <source>This source has no text.</source>
        <translation>У этого источника нет текста.</translation>
    </message>
    <message>
        <source>This step cannot be undone: it would point to what is gone.</source>
        <translation>Этот шаг нельзя отменить: он указывал бы на то, чего больше нет.</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was added since to what it made.</source>
        <translation>Этот шаг нельзя отменить: к тому, что он создал, с тех пор что-то добавлено.</translation>
    </message>
    <message>
        <source>This step cannot be undone: what it changed is in use otherwise ({0}).</source>
        <translation>Этот шаг нельзя отменить: изменённое им используется иначе ({0}).</translation>
    </message>
    <message>
        <source>This step cannot be undone: what the history says of it is damaged.</source>
        <translation>Этот шаг нельзя отменить: то, что о нём говорит история, повреждено.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {0}.</source>
        <translation>Этот шаг нельзя отменить: {0}.</translation>
    </message>
    <message>
        <source>This suggestion is not open any more.</source>
        <translation>Это предложение больше не открыто.</translation>
    </message>
    <message>
        <source>This zip would unpack to far more than a bundle holds, and was not opened.</source>
        <translation>Распакованный zip был бы много больше пакета; он не открыт.</translation>
    </message>
    <message>
        <source>Try a smaller or simpler file.</source>
        <translation>Попробуйте файл поменьше или попроще.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Попробуйте другую его копию.</translation>
    </message>
    <message>
        <source>Try another copy of the file.</source>
        <translation>Попробуйте другую копию файла.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>Try utf-8, windows-1251 or koi8-r.</source>
        <translation>Попробуйте utf-8, windows-1251 или koi8-r.</translation>
    </message>
    <message>
        <source>Type a name for its folder.</source>
        <translation>Введите имя его папки.</translation>
    </message>
    <message>
        <source>Type it as the preferred form; the old one stays as a variant.</source>
        <translation>Введите её как основную форму; прежняя останется вариантом.</translation>
    </message>
    <message>
        <source>Type one first.</source>
        <translation>Сначала введите его.</translation>
    </message>
    <message>
        <source>Type something, or cancel.</source>
        <translation>Введите что-нибудь или отмените.</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation>Распакуйте его и возьмите файлы внутри.</translation>
    </message>
    <message>
        <source>Use a copy that is not locked.</source>
        <translation>Возьмите незакрытую копию.</translation>
    </message>
    <message>
        <source>Use a name such as Source-Organization.</source>
        <translation>Возьмите имя вроде Source-Organization.</translation>
    </message>
    <message>
        <source>Use one of the list (`catalog export --list-styles`), or put its .csl file into {0}.</source>
        <translation>Возьмите один из списка (`catalog export --list-styles`) или положите его файл .csl в {0}.</translation>
    </message>
    <message>
        <source>With “{0}” the author speaks as one of a group; name the group.</source>
        <translation>В «{0}» автор говорит как один из группы; назовите группу.</translation>
    </message>
    <message>
        <source>With “{0}” the author speaks as one of the sides; name the side.</source>
        <translation>В «{0}» автор говорит от одной из сторон; назовите сторону.</translation>
    </message>
    <message>
        <source>With “{0}” the author steps in front of the account; the sentence stands without it.</source>
        <translation>В «{0}» автор заслоняет собой рассказ; предложение стоит и без этого.</translation>
    </message>
    <message>
        <source>With “{0}” the author turns to the reader or speaks of himself; an account need not.</source>
        <translation>В «{0}» автор обращается к читателю или говорит о себе; рассказу это не нужно.</translation>
    </message>
    <message>
        <source>Write 8 November 1941, spring of 1941, about 1941, the 1940s, before 1941, 1940/1944, or EDTF: 1941-11-08.</source>
        <translation>Пишите 8 ноября 1941, весна 1941, около 1941, 1940-е, до 1941, 1940/1944 или EDTF: 1941-11-08.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, for instance #a8383b.</source>
        <translation>Пишите как #rrggbb, например #a8383b.</translation>
    </message>
    <message>
        <source>Zotero RDF, EndNote XML, Citavi, EAD, Tropy, Hypothesis, web annotations, REFI-QDA and SKOS are read.</source>
        <translation>Читаются Zotero RDF, EndNote XML, Citavi, EAD, Tropy, Hypothesis, веб-аннотации, REFI-QDA и SKOS.</translation>
    </message>
    <message>
        <source>`catalog backup --list` lists them.</source>
        <translation>Их перечислит `catalog backup --list`.</translation>
    </message>
    <message>
        <source>`catalog check --repair` puts it aside.</source>
        <translation>`catalog check --repair` откладывает его в сторону.</translation>
    </message>
    <message>
        <source>`catalog check` lists all that is wrong, `catalog check --repair` mends it.</source>
        <translation>`catalog check` перечислит всё, что не так, `catalog check --repair` исправит это.</translation>
    </message>
    <message>
        <source>`catalog list tags` shows what there is.</source>
        <translation>`catalog list tags` покажет, что есть.</translation>
    </message>
    <message>
        <source>`catalog list {0}s` shows what there is.</source>
        <translation>`catalog list {0}s` покажет, что есть.</translation>
    </message>
    <message>
        <source>`catalog rules list` shows them.</source>
        <translation>Их покажет `catalog rules list`.</translation>
    </message>
    <message>
        <source>catalogue.json is not as it must be: {0} is no list of records.</source>
        <translation>catalogue.json не такой, каким должен быть: {0} — не список записей.</translation>
    </message>
    <message>
        <source>catalogue.json is not as it must be: {0}{1}</source>
        <translation>catalogue.json не такой, каким должен быть: {0}{1}</translation>
    </message>
    <message>
        <source>differs, please check: {0} here, {1} there</source>
        <translation>расходится, проверьте: здесь {0}, там {1}</translation>
    </message>
    <message>
        <source>its rule is {0}, as far as your decisions tell</source>
        <translation>его правило, судя по вашим решениям, {0}</translation>
    </message>
    <message>
        <source>other flags in the sentence</source>
        <translation>другие замечания в предложении</translation>
    </message>
    <message>
        <source>the sentence reads like those whose flags you {0}</source>
        <translation>предложение похоже на те, замечания к которым вы обычно: {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags in quotations</source>
        <translation>замечания в цитатах вы обычно: {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags in sentences with several</source>
        <translation>замечания в предложениях с несколькими вы обычно: {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags of the category “{1}”</source>
        <translation>замечания разряда «{1}» вы обычно: {0}</translation>
    </message>
    <message>
        <source>you mostly {0} flags of the rule “{1}”</source>
        <translation>замечания правила «{1}» вы обычно: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}).</source>
        <translation>{0} не удаётся создать ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} не удаётся прочитать ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read as a catalogue ({1}).</source>
        <translation>{0} не удаётся прочитать как каталог ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”.</source>
        <translation>{0} не может быть «{1}».</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} не удалось записать ({1}).</translation>
    </message>
    <message>
        <source>{0} does not say of which version it is.</source>
        <translation>В {0} не сказано, какая это версия.</translation>
    </message>
    <message>
        <source>{0} has a value that cannot be stored ({1}).</source>
        <translation>В {0} есть значение, которое нельзя сохранить ({1}).</translation>
    </message>
    <message>
        <source>{0} holds no {1}.</source>
        <translation>В {0} нет такого: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not JSON.</source>
        <translation>{0} повреждён: это не JSON.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not UTF-8.</source>
        <translation>{0} повреждён: это не UTF-8.</translation>
    </message>
    <message>
        <source>{0} is empty, and the profile asks for it.</source>
        <translation>{0} пусто, а профиль этого требует.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0}: пусто.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} больше {1} МБ.</translation>
    </message>
    <message>
        <source>{0} is no bibliography we can read.</source>
        <translation>{0} — не библиография, которую мы читаем.</translation>
    </message>
    <message>
        <source>{0} is no citation style.</source>
        <translation>{0} — не стиль ссылок.</translation>
    </message>
    <message>
        <source>{0} is no earlier sample, so it was left alone.</source>
        <translation>{0} — не прежний пример, поэтому его не тронули.</translation>
    </message>
    <message>
        <source>{0} is not a BagIt profile.</source>
        <translation>{0} — не профиль BagIt.</translation>
    </message>
    <message>
        <source>{0} is not a CSL style.</source>
        <translation>{0} — не стиль CSL.</translation>
    </message>
    <message>
        <source>{0} is not a bundle: it holds no bagit.txt.</source>
        <translation>{0} — не пакет: в нём нет bagit.txt.</translation>
    </message>
    <message>
        <source>{0} is not a readable zip file.</source>
        <translation>{0} — не читаемый файл zip.</translation>
    </message>
    <message>
        <source>{0} is not as such a file must be.</source>
        <translation>{0} не такой, каким должен быть такой файл.</translation>
    </message>
    <message>
        <source>{0} is of no program we know.</source>
        <translation>{0} — из неизвестной нам программы.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} уже есть.</translation>
    </message>
    <message>
        <source>{0} is too large for a tag file.</source>
        <translation>{0} слишком велик для файла сведений.</translation>
    </message>
    <message>
        <source>{0} is too large to be read.</source>
        <translation>{0} слишком велик, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>{0} names have the form “{1}”.</source>
        <translation>Имён с формой «{1}»: {0}.</translation>
    </message>
    <message>
        <source>{0} was changed since the bundle was made.</source>
        <translation>{0} изменён после того, как сделан пакет.</translation>
    </message>
    <message>
        <source>{0} was not opened: {1}.</source>
        <translation>{0} не открыт: {1}.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Catalog (its schema is {1}; Catalog {2} knows {3}).</source>
        <translation>{0} записан более новым Catalog (его схема {1}; Catalog {2} знает {3}).</translation>
    </message>
    <message>
        <source>“Check the catalogue” in the File menu helps to find it again.</source>
        <translation>«Проверить каталог» в меню «Файл» поможет найти его снова.</translation>
    </message>
    <message>
        <source>“{0}” abuses a person or group in place of a name; use the name, or quote who said it.</source>
        <translation>«{0}» бранит человека или группу вместо имени; возьмите имя или процитируйте, кто это сказал.</translation>
    </message>
    <message>
        <source>“{0}” allows no exception; a single counter-example would refute it.</source>
        <translation>«{0}» не допускает исключений; один обратный пример опроверг бы это.</translation>
    </message>
    <message>
        <source>“{0}” asks what the writer has already answered; state the point and its source.</source>
        <translation>«{0}» спрашивает о том, на что автор уже ответил; скажите это прямо и назовите источник.</translation>
    </message>
    <message>
        <source>“{0}” calls on the reader; it belongs in a quotation with its speaker, or nowhere.</source>
        <translation>«{0}» призывает читателя; место этому в цитате с именем говорящего или нигде.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a field of bag-info.</source>
        <translation>«{0}» не может быть полем bag-info.</translation>
    </message>
    <message>
        <source>“{0}” cannot be preferred as well: a name has one preferred form.</source>
        <translation>«{0}» не может быть ещё одной основной формой: у имени она одна.</translation>
    </message>
    <message>
        <source>“{0}” casts doubt on the speaker without giving a ground; “said” leaves it open.</source>
        <translation>«{0}» ставит говорящего под сомнение без основания; «сказал» оставляет вопрос открытым.</translation>
    </message>
    <message>
        <source>“{0}” charges bad faith; give the act and the evidence that it was meant to mislead.</source>
        <translation>«{0}» обвиняет в злом умысле; назовите поступок и доказательство, что он должен был обмануть.</translation>
    </message>
    <message>
        <source>“{0}” claims a rank; say among how many, and by which measure or source.</source>
        <translation>«{0}» заявляет о первенстве; скажите, среди скольких и по какому счёту или источнику.</translation>
    </message>
    <message>
        <source>“{0}” claims that there was no other; that needs a comparison, or a source that made it.</source>
        <translation>«{0}» утверждает, что другого не было; нужно сравнение или источник, который его провёл.</translation>
    </message>
    <message>
        <source>“{0}” claims the full measure; give the figure, or leave the word out.</source>
        <translation>«{0}» утверждает полную меру; приведите число или опустите слово.</translation>
    </message>
    <message>
        <source>“{0}” colours the statement with a feeling; a plainer word says the same.</source>
        <translation>«{0}» окрашивает высказывание чувством; более простое слово скажет то же.</translation>
    </message>
    <message>
        <source>“{0}” comes from the vocabulary of one side; say in plain words what is meant.</source>
        <translation>«{0}» взято из словаря одной стороны; скажите простыми словами, что имеется в виду.</translation>
    </message>
    <message>
        <source>“{0}” concedes or confirms a point, as scholars do.</source>
        <translation>«{0}» признаёт или подтверждает что-то, как принято у исследователей.</translation>
    </message>
    <message>
        <source>“{0}” condemns in place of naming; use the name and say what was done.</source>
        <translation>«{0}» осуждает, вместо того чтобы назвать; возьмите имя и скажите, что сделано.</translation>
    </message>
    <message>
        <source>“{0}” conveys disgust; say what was done and by whom.</source>
        <translation>«{0}» выражает отвращение; скажите, что сделано и кем.</translation>
    </message>
    <message>
        <source>“{0}” conveys outrage; say what was done, to whom, by whom and how many were harmed.</source>
        <translation>«{0}» выражает возмущение; скажите, что, кому и кем сделано и сколько людей пострадало.</translation>
    </message>
    <message>
        <source>“{0}” could be any of {1} {2}s ({3}).</source>
        <translation>«{0}» может быть чем-то из нескольких ({1} {2}: {3}).</translation>
    </message>
    <message>
        <source>“{0}” dramatises; a plain word states the same fact.</source>
        <translation>«{0}» драматизирует; простое слово сообщит тот же факт.</translation>
    </message>
    <message>
        <source>“{0}” gives a purpose that nobody here has stated; quote the order or the words in which it was given.</source>
        <translation>«{0}» называет цель, о которой здесь никто не говорил; процитируйте приказ или слова, где она названа.</translation>
    </message>
    <message>
        <source>“{0}” gives a verdict; say by which measure, or whose verdict it is.</source>
        <translation>«{0}» выносит приговор; скажите, по какой мере или чей это приговор.</translation>
    </message>
    <message>
        <source>“{0}” gives one cause for an event with many; name the source that draws the connection.</source>
        <translation>«{0}» называет одну причину события, у которого их много; назовите источник, который проводит эту связь.</translation>
    </message>
    <message>
        <source>“{0}” is an established name for such an event or government.</source>
        <translation>«{0}» — устоявшееся название такого события или правительства.</translation>
    </message>
    <message>
        <source>“{0}” is used by careful writers too.</source>
        <translation>«{0}» встречается и у осторожных авторов.</translation>
    </message>
    <message>
        <source>“{0}” leaves no part out; say who or which places are meant, and how it is known.</source>
        <translation>«{0}» ничего не пропускает; скажите, о ком или каких местах речь и откуда это известно.</translation>
    </message>
    <message>
        <source>“{0}” puts people into a class, which condemns them; say what they owned or did.</source>
        <translation>«{0}» относит людей к классу и тем осуждает; скажите, чем они владели или что делали.</translation>
    </message>
    <message>
        <source>“{0}” weighs a source or a study, as editors and reviewers do.</source>
        <translation>«{0}» взвешивает источник или исследование, как делают издатели и рецензенты.</translation>
    </message>
    <message>
        <source>“{0}” works on the reader&apos;s feelings; say what happened, and to whom.</source>
        <translation>«{0}» действует на чувства читателя; скажите, что произошло и с кем.</translation>
    </message>
    <message>
        <source>“{0}” hints at a judgement of the act; check whether the source says so.</source>
        <translation>«{0}» намекает на оценку поступка; проверьте, говорит ли так источник.</translation>
    </message>
    <message>
        <source>Export the library as Zotero RDF, the vocabulary as SKOS.</source>
        <translation>Экспортируйте библиотеку в Zotero RDF, словарь — в SKOS.</translation>
    </message>
    <message>
        <source>In the order of the rules’ strength; your decisions so far are too few to learn from.</source>
        <translation>В порядке силы правил; ваших решений пока слишком мало, чтобы на них учиться.</translation>
    </message>
    <message>
        <source>“{0}” honours the dead in telling of the death; say who was killed, by whom, when and where.</source>
        <translation>«{0}» чтит погибших, рассказывая о смерти; скажите, кто, кем, когда и где убит.</translation>
    </message>
    <message>
        <source>“{0}” insults; leave it out, or quote who said it.</source>
        <translation>«{0}» оскорбляет; опустите или процитируйте, кто это сказал.</translation>
    </message>
    <message>
        <source>“{0}” introduces the word itself.</source>
        <translation>«{0}» вводит само слово.</translation>
    </message>
    <message>
        <source>“{0}” is a charge as well as a fact; say how many were killed, where, when and by whom.</source>
        <translation>«{0}» — и факт, и обвинение; скажите, сколько людей убито, где, когда и кем.</translation>
    </message>
    <message>
        <source>“{0}” is a figure of speech that carries a judgement; say plainly what happened.</source>
        <translation>«{0}» — оборот, несущий оценку; скажите прямо, что произошло.</translation>
    </message>
    <message>
        <source>“{0}” is a formula with which states accuse or justify; say what was done and who called it so.</source>
        <translation>«{0}» — формула, которой государства обвиняют или оправдываются; скажите, что сделано и кто это так назвал.</translation>
    </message>
    <message>
        <source>“{0}” is a scholar speaking of the work, not of a side.</source>
        <translation>«{0}» — учёный говорит о произведении, а не о стороне.</translation>
    </message>
    <message>
        <source>“{0}” is a word of opponents for one side of a civil war; use the name of the party or army.</source>
        <translation>«{0}» — слово противников об одной стороне гражданской войны; возьмите название партии или армии.</translation>
    </message>
    <message>
        <source>“{0}” is an accusation in place of a name; name the state, the army or the person, and the act.</source>
        <translation>«{0}» — обвинение вместо имени; назовите государство, армию или человека и поступок.</translation>
    </message>
    <message>
        <source>“{0}” is an older or contested word for people; keep it in titles and quotations, and describe in words they use.</source>
        <translation>«{0}» — устаревшее или спорное слово о людях; оставьте его в названиях и цитатах, а описывайте словами, которыми они пользуются сами.</translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation>«{0}» — не цвет.</translation>
    </message>
    <message>
        <source>“{0}” is no format we write.</source>
        <translation>«{0}» — не формат, который мы пишем.</translation>
    </message>
    <message>
        <source>“{0}” is not a category of framing.</source>
        <translation>«{0}» — не разряд фрейминга.</translation>
    </message>
    <message>
        <source>“{0}” is not a date{1}.</source>
        <translation>«{0}» — не дата{1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a known {1}.</source>
        <translation>«{0}» здесь неизвестно ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is the author talking to the reader; the sentence stands without it.</source>
        <translation>В «{0}» автор говорит с читателем; предложение стоит и без этого.</translation>
    </message>
    <message>
        <source>“{0}” is the language of a party or national history; say who did what.</source>
        <translation>«{0}» — язык партийной или национальной истории; скажите, кто что сделал.</translation>
    </message>
    <message>
        <source>“{0}” is the word of one party to a dispute; say in plain words what is meant.</source>
        <translation>«{0}» — слово одной из сторон спора; скажите простыми словами, что имеется в виду.</translation>
    </message>
    <message>
        <source>“{0}” is what one side calls the event; give its date and place, and name the act plainly.</source>
        <translation>«{0}» — так событие зовёт одна сторона; дайте его дату и место и назовите поступок прямо.</translation>
    </message>
    <message>
        <source>“{0}” is what one side calls the place; use the name on the maps of that time, or give both names.</source>
        <translation>«{0}» — так место зовёт одна сторона; возьмите название с карт того времени или дайте оба.</translation>
    </message>
    <message>
        <source>“{0}” judges a ruler or a government in the act of naming it; use the name or the office.</source>
        <translation>«{0}» судит правителя или правительство, называя их; возьмите имя или должность.</translation>
    </message>
    <message>
        <source>“{0}” judges an act in telling it; say only what was done.</source>
        <translation>«{0}» судит поступок, рассказывая о нём; скажите лишь, что сделано.</translation>
    </message>
    <message>
        <source>“{0}” judges loyalty; the fact is who changed sides or policy, when, and against which agreement.</source>
        <translation>«{0}» судит о верности; факт — кто сменил сторону или политику, когда и вопреки какому соглашению.</translation>
    </message>
    <message>
        <source>“{0}” judges the court in the act of naming it; give the court, the charge and the sentence.</source>
        <translation>«{0}» судит суд, называя его; назовите суд, обвинение и приговор.</translation>
    </message>
    <message>
        <source>“{0}” leads from {1} to {2}.</source>
        <translation>«{0}» ведёт от {1} к {2}.</translation>
    </message>
    <message>
        <source>“{0}” leaves no exception; say which cases are meant, for a single one that differs would refute it.</source>
        <translation>«{0}» не оставляет исключений; скажите, о каких случаях речь: один иной опроверг бы это.</translation>
    </message>
    <message>
        <source>“{0}” leaves open who says so; name the source, or say that none is known.</source>
        <translation>«{0}» не говорит, кто так утверждает; назовите источник или скажите, что он неизвестен.</translation>
    </message>
    <message>
        <source>“{0}” leaves open who; name them, or say how many.</source>
        <translation>«{0}» не говорит, кто; назовите их или скажите, сколько.</translation>
    </message>
    <message>
        <source>“{0}” leaves the matter open.</source>
        <translation>«{0}» оставляет вопрос открытым.</translation>
    </message>
    <message>
        <source>“{0}” looks down on what it describes; name the shortcoming itself, if there was one.</source>
        <translation>«{0}» смотрит свысока на то, что описывает; назовите сам недостаток, если он был.</translation>
    </message>
    <message>
        <source>“{0}” marks the statement as uncertain.</source>
        <translation>«{0}» отмечает высказывание как неуверенное.</translation>
    </message>
    <message>
        <source>“{0}” names people after a leader or a movement, often as their opponents did; use the name they gave themselves.</source>
        <translation>«{0}» называет людей по вождю или движению, часто словами противников; возьмите имя, которое они дали себе сами.</translation>
    </message>
    <message>
        <source>“{0}” names people by a verdict; give the name, the office and what was done.</source>
        <translation>«{0}» называет людей приговором; дайте имена, должность и то, что сделано.</translation>
    </message>
    <message>
        <source>“{0}” names people by a verdict; give their names and say what they did.</source>
        <translation>«{0}» называет людей приговором; дайте их имена и скажите, что они сделали.</translation>
    </message>
    <message>
        <source>“{0}” names people by a wrong they are said to have done; give the names, and what was done and shown.</source>
        <translation>«{0}» называет людей по вине, которую им приписывают; дайте имена и то, что сделано и доказано.</translation>
    </message>
    <message>
        <source>“{0}” names what the statement rests on.</source>
        <translation>«{0}» называет, на чём основано высказывание.</translation>
    </message>
    <message>
        <source>“{0}” paints the act as violence; say what was done and to whom.</source>
        <translation>«{0}» рисует поступок насилием; скажите, что и кому сделано.</translation>
    </message>
    <message>
        <source>“{0}” passes a moral verdict; say what was done, and let the reader judge.</source>
        <translation>«{0}» выносит нравственный приговор; скажите, что сделано, и пусть судит читатель.</translation>
    </message>
    <message>
        <source>“{0}” passes on what somebody is said to have done; name who said it.</source>
        <translation>«{0}» передаёт, что кто-то якобы сделал; назовите, кто это сказал.</translation>
    </message>
    <message>
        <source>“{0}” points at a group to set it apart; name the group.</source>
        <translation>«{0}» указывает на группу, чтобы отделить её; назовите группу.</translation>
    </message>
    <message>
        <source>“{0}” praises; say what was achieved and let the reader judge.</source>
        <translation>«{0}» хвалит; скажите, что достигнуто, и пусть судит читатель.</translation>
    </message>
    <message>
        <source>“{0}” puts something at the top or bottom of a scale; say which scale, and give the figures.</source>
        <translation>«{0}» ставит что-то на верх или низ шкалы; скажите, какой, и приведите числа.</translation>
    </message>
    <message>
        <source>“{0}” raises the voice; the sentence says the same without it.</source>
        <translation>«{0}» повышает голос; предложение говорит то же и без этого.</translation>
    </message>
    <message>
        <source>“{0}” ranks or counts, as catalogues do.</source>
        <translation>«{0}» упорядочивает или считает, как это делают каталоги.</translation>
    </message>
    <message>
        <source>“{0}” ranks without saying what was compared; give the figure or the comparison.</source>
        <translation>«{0}» расставляет по местам, не говоря, что сравнивалось; дайте число или сравнение.</translation>
    </message>
    <message>
        <source>“{0}” reads a plan or a mood into what happened; give the document or the act that shows it.</source>
        <translation>«{0}» вычитывает из случившегося замысел или настроение; дайте документ или поступок, который это показывает.</translation>
    </message>
    <message>
        <source>“{0}” says in passing what would have to be shown; say what is known to have been tried, planned or done.</source>
        <translation>«{0}» говорит мимоходом то, что надо показать; скажите, что, как известно, пытались, замышляли или сделали.</translation>
    </message>
    <message>
        <source>“{0}” says that a name or an account is false without saying why; give it, and say who disputes it.</source>
        <translation>«{0}» говорит, что имя или рассказ ложны, не говоря почему; приведите их и скажите, кто их оспаривает.</translation>
    </message>
    <message>
        <source>“{0}” says that a reason or a feeling was false; give the reason that was stated, and what speaks against it.</source>
        <translation>«{0}» называет причину или чувство ложными; дайте названную причину и то, что говорит против неё.</translation>
    </message>
    <message>
        <source>“{0}” says that power was taken unlawfully; say who took office, how and when.</source>
        <translation>«{0}» говорит, что власть взята незаконно; скажите, кто, как и когда занял должность.</translation>
    </message>
    <message>
        <source>“{0}” says that somebody only obeyed another; say who installed, paid or instructed them.</source>
        <translation>«{0}» говорит, что кто-то лишь подчинялся; скажите, кто его поставил, платил ему или давал указания.</translation>
    </message>
    <message>
        <source>“{0}” says that something was not what it was given out to be; state what was said and what is known.</source>
        <translation>«{0}» говорит, что нечто не было тем, за что его выдавали; напишите, что было сказано и что известно.</translation>
    </message>
    <message>
        <source>“{0}” says what was done and leaves out who did it; name the body that acted.</source>
        <translation>«{0}» говорит, что сделано, и умалчивает кем; назовите, кто действовал.</translation>
    </message>
    <message>
        <source>“{0}” says what went on in somebody&apos;s mind; give the words or the act from which that is known.</source>
        <translation>«{0}» говорит, что было у кого-то на уме; дайте слова или поступок, из которых это известно.</translation>
    </message>
    <message>
        <source>“{0}” says where the words stood.</source>
        <translation>«{0}» говорит, где стояли слова.</translation>
    </message>
    <message>
        <source>“{0}” says who calls it so.</source>
        <translation>«{0}» говорит, кто так называет.</translation>
    </message>
    <message>
        <source>“{0}” says whose statement it is.</source>
        <translation>«{0}» говорит, чьё это высказывание.</translation>
    </message>
    <message>
        <source>“{0}” sets no limit of time or measure; say how long, how many or how far.</source>
        <translation>«{0}» не ставит предела времени или меры; скажите, как долго, сколько или как далеко.</translation>
    </message>
    <message>
        <source>“{0}” shows that somebody&apos;s words are given.</source>
        <translation>«{0}» показывает, что даны чьи-то слова.</translation>
    </message>
    <message>
        <source>“{0}” softens what was done; use the plain word for the act.</source>
        <translation>«{0}» смягчает сделанное; возьмите прямое слово для поступка.</translation>
    </message>
    <message>
        <source>“{0}” sorts people into a camp by a word of their opponents; use the name they use or say what they propose.</source>
        <translation>«{0}» относит людей к лагерю словом их противников; возьмите имя, которым они зовут себя, или скажите, что они предлагают.</translation>
    </message>
    <message>
        <source>“{0}” sorts people or ideas into a camp; say what they propose or did.</source>
        <translation>«{0}» относит людей или идеи к лагерю; скажите, что они предлагают или сделали.</translation>
    </message>
    <message>
        <source>“{0}” speaks for a whole people or class; say who, how many, and how it is known.</source>
        <translation>«{0}» говорит за целый народ или класс; скажите, кто, сколько и откуда это известно.</translation>
    </message>
    <message>
        <source>“{0}” speaks for all at once; say who, how many, and how it is known.</source>
        <translation>«{0}» говорит сразу за всех; скажите, кто, сколько и откуда это известно.</translation>
    </message>
    <message>
        <source>“{0}” speaks for all time; say what is known, and until when.</source>
        <translation>«{0}» говорит на все времена; скажите, что известно и до какого времени.</translation>
    </message>
    <message>
        <source>“{0}” speaks from inside one nation; name the country.</source>
        <translation>«{0}» говорит изнутри одной нации; назовите страну.</translation>
    </message>
    <message>
        <source>“{0}” stands in for a count; give the number, or who counted.</source>
        <translation>«{0}» стоит вместо подсчёта; приведите число или назовите, кто считал.</translation>
    </message>
    <message>
        <source>“{0}” stands in quotation marks, but the text does not say whose words they are; name the speaker and the source.</source>
        <translation>«{0}» стоит в кавычках, но текст не говорит, чьи это слова; назовите говорящего и источник.</translation>
    </message>
    <message>
        <source>“{0}” takes a side about what happened to the place; say who entered or held it, and when.</source>
        <translation>«{0}» берёт сторону в том, что случилось с местом; скажите, кто и когда вошёл или держал его.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that it was true and that they resisted it; say what was said or done.</source>
        <translation>«{0}» считает решённым, что это правда и что они противились; скажите, что сказано или сделано.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that something was hidden and is now shown; say what was found, where and by whom.</source>
        <translation>«{0}» считает решённым, что нечто скрывали и теперь показали; скажите, что, где и кем найдено.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that what follows is true and was hidden; write who said it, when and where.</source>
        <translation>«{0}» принимает как данность, что дальнейшее верно и скрывалось; напишите, кто, когда и где это сказал.</translation>
    </message>
    <message>
        <source>“{0}” takes for granted that what follows is true; say what was said or done, and who holds it to be true.</source>
        <translation>«{0}» считает решённым, что дальнейшее — правда; скажите, что сказано или сделано и кто считает это правдой.</translation>
    </message>
    <message>
        <source>“{0}” tells a plain fact.</source>
        <translation>«{0}» сообщает простой факт.</translation>
    </message>
    <message>
        <source>“{0}” tells a result in a figure of speech; say what followed, and from what that is known.</source>
        <translation>«{0}» передаёт исход образом; скажите, что последовало и откуда это известно.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader how much the event weighed; say what changed by it.</source>
        <translation>«{0}» говорит читателю, сколько весило событие; скажите, что от него изменилось.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader that the matter is settled; give the evidence instead.</source>
        <translation>«{0}» говорит читателю, что дело решено; дайте вместо этого доказательства.</translation>
    </message>
    <message>
        <source>“{0}” tells the reader to be surprised; the fact stands without it.</source>
        <translation>«{0}» велит читателю удивиться; факт стоит и без этого.</translation>
    </message>
    <message>
        <source>“{0}” tells what somebody did or may have wanted, as historians do.</source>
        <translation>«{0}» говорит, что кто-то сделал или мог хотеть, как это делают историки.</translation>
    </message>
    <message>
        <source>“{0}” tells what somebody wanted or felt; give the document that shows it.</source>
        <translation>«{0}» говорит, чего кто-то хотел или что чувствовал; назовите документ, из которого это видно.</translation>
    </message>
    <message>
        <source>“{0}” turns people into a nuisance; say who they were and what they were accused of.</source>
        <translation>«{0}» превращает людей в напасть; скажите, кто они были и в чём их обвиняли.</translation>
    </message>
    <message>
        <source>“{0}” warns the reader of danger; say what could happen, and who says so.</source>
        <translation>«{0}» предупреждает читателя об опасности; скажите, что может случиться и кто так говорит.</translation>
    </message>
    <message>
        <source>“{0}” was a charge in a quarrel of doctrine; say which policy or group is meant.</source>
        <translation>«{0}» было обвинением в споре об учении; скажите, о какой политике или группе речь.</translation>
    </message>
    <message>
        <source>“{0}” was changed elsewhere since it was read here ({1}).</source>
        <translation>«{0}» изменено в другом месте с тех пор, как прочитано здесь ({1}).</translation>
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

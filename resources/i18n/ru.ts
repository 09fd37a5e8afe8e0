<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Who is absent, and when?</source>
        <translation>Кого нет на месте и когда?</translation>
    </message>
    <message>
        <source>Both days belong to the absence. Without a last day it goes on. For somebody who is back, empty both days.</source>
        <translation>Оба дня входят в отсутствие. Без последнего дня оно длится. Если сотрудник вернулся, очистите оба дня.</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>Absent &amp;from</source>
        <translation>Отсутствует с &amp;дня</translation>
    </message>
    <message>
        <source>Absent unti&amp;l</source>
        <translation>По д&amp;ень</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Заместитель</translation>
    </message>
    <message>
        <source>What is d&amp;ue</source>
        <translation>Что приходится на &amp;эти дни</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что приходится на эти дни</translation>
    </message>
</context>
<context>
    <name>AbsenceScreen</name>
    <message>
        <source>Nothing of the open work is due in these days.</source>
        <translation>На эти дни не приходится ни одного срока.</translation>
    </message>
    <message>
        <source>Due in these days: {work}</source>
        <translation>Срок наступает в эти дни: {work}</translation>
    </message>
    <message>
        <source>{name} is absent in these days too.</source>
        <translation>{name} в эти дни тоже отсутствует.</translation>
    </message>
</context>
<context>
    <name>Abuse</name>
    <message>
        <source>What does the appeal contain?</source>
        <translation>Что содержит обращение?</translation>
    </message>
    <message>
        <source>The author is told that the right to appeal may not be abused.</source>
        <translation>Автору сообщат о недопустимости злоупотребления правом.</translation>
    </message>
    <message>
        <source>&amp;What it contains, as the letter will say it</source>
        <translation>&amp;Что содержит, как об этом скажет письмо</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Postal &amp;code</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>Р&amp;айон</translation>
    </message>
    <message>
        <source>Cit&amp;y, town or village</source>
        <translation>&amp;Населённый пункт</translation>
    </message>
    <message>
        <source>S&amp;treet</source>
        <translation>&amp;Улица</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation>&amp;Дом</translation>
    </message>
    <message>
        <source>&amp;Flat</source>
        <translation>&amp;Квартира</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>{title}: how many days</source>
        <translation>{title}: сколько дней</translation>
    </message>
    <message>
        <source>{title}: from</source>
        <translation>{title}: с</translation>
    </message>
    <message>
        <source>{title}: to</source>
        <translation>{title}: по</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>AnswersBlock</name>
    <message>
        <source>Each on a line of its own</source>
        <translation>Каждый пункт с новой строки</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>Are these different people?</source>
        <translation>Это разные люди?</translation>
    </message>
    <message>
        <source>The decision is remembered: nobody is asked about these two again. It can be taken back on the page of either of them.</source>
        <translation>Решение запоминается: об этой паре больше не спросим. Отменить его можно на странице любого из двух дел.</translation>
    </message>
    <message>
        <source>&amp;Different people: do not propose them as doubles</source>
        <translation>&amp;Разные люди: больше не предлагать как двойников</translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>What has come?</source>
        <translation>Что поступило?</translation>
    </message>
    <message>
        <source>The substance may be pasted as it is. Add a question for each thing that is asked: each is answered separately.</source>
        <translation>Текст можно вставить целиком, как есть. На каждую просьбу добавьте вопрос: ответ даётся на каждый.</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ка&amp;нал поступления</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ви&amp;д обращения</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Поступило</translation>
    </message>
    <message>
        <source>Re&amp;gistered on</source>
        <translation>&amp;Зарегистрировано</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Листов</translation>
    </message>
    <message>
        <source>&amp;Enclosures</source>
        <translation>Пр&amp;иложений, л.</translation>
    </message>
    <message>
        <source>&amp;Substance</source>
        <translation>&amp;Суть обращения</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Вопросы</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Отметки</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файлы</translation>
    </message>
</context>
<context>
    <name>AppealScreen</name>
    <message>
        <source>Like {number} of {day}, {state}: {share} % of the words are the same.</source>
        <translation>Похоже на {number} от {day}, {state}: слова совпадают на {share} %.</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>ответ дан {day}</translation>
    </message>
    <message>
        <source>not answered by {day}</source>
        <translation>ответа не было к {day}</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>Mark it: {mark}</source>
        <translation>Отметить: {mark}</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>What the rows leave unsaid</source>
        <translation>Чего нет в самих строках</translation>
    </message>
    <message>
        <source>These answers hold only where a row itself says nothing, or names nobody from the list of officers.</source>
        <translation>Эти ответы нужны только там, где в строке ничего не сказано или назван тот, кого нет в списке сотрудников.</translation>
    </message>
    <message>
        <source>&amp;Responsible officer</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Kind of appeal</source>
        <translation>&amp;Вид обращения</translation>
    </message>
    <message>
        <source>How it &amp;came</source>
        <translation>&amp;Как поступило</translation>
    </message>
    <message>
        <source>When its old &amp;number is taken</source>
        <translation>Если старый &amp;номер занят</translation>
    </message>
    <message>
        <source>Appeals &amp;without a day of the answer</source>
        <translation>Обращения &amp;без даты ответа</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Who is appealing?</source>
        <translation>Кто обратился?</translation>
    </message>
    <message>
        <source>Start with the surname: case files that are already there are shown below. “Yes” means it is the same person, “No” opens a new case file.</source>
        <translation>Начните с фамилии: ниже появятся личные дела, которые уже заведены. «Да» — это тот же человек, «Нет» — завести новое.</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Заявитель</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>Who signed for the organisation:</source>
        <translation>Кто подписал от имени организации:</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>О&amp;тчество</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Дата рождения</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Те&amp;лефон</translation>
    </message>
    <message>
        <source>Similar &amp;case files</source>
        <translation>&amp;Похожие личные дела</translation>
    </message>
    <message>
        <source>There are no similar case files.</source>
        <translation>Похожих личных дел нет.</translation>
    </message>
    <message>
        <source>An unsigned appeal is registered without a case file, and no answer is sent to it (59-FZ, article 11).</source>
        <translation>Обращение без подписи регистрируют без личного дела, ответ на него не дают (ст. 11 59-ФЗ).</translation>
    </message>
    <message>
        <source>&amp;Is there a case file already?</source>
        <translation>Личное дело уже &amp;есть?</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <source>This case file is not there any more. Choose another one.</source>
        <translation>Этого личного дела больше нет. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>One is made every day by itself and looked through; the last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Копия делается сама каждый день и проверяется; хранятся копии за 7 дней, 4 недели и 12 месяцев.</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Сделать сейчас</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>Making a backup; the work goes on.</source>
        <translation>Делаем копию, работе это не мешает.</translation>
    </message>
    <message>
        <source>Made and looked through: {backup}</source>
        <translation>Сделана и проверена: {backup}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>Восстановить из копии {backup}</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Where does it go?</source>
        <translation>Куда направляется?</translation>
    </message>
    <message>
        <source>A letter to the body and a notice to the author are made together.</source>
        <translation>Письмо в орган и уведомление автору составляются вместе.</translation>
    </message>
    <message>
        <source>&amp;Body or official in the nominative, for the notice</source>
        <translation>&amp;Орган или должность в именительном падеже, для уведомления</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative, below it the address, for the letter</source>
        <translation>&amp;Адресат в дательном падеже, ниже адрес, для письма</translation>
    </message>
    <message>
        <source>Whom is it told to?</source>
        <translation>Кому сообщается?</translation>
    </message>
    <message>
        <source>A report of a crime goes to the body that is competent, though its author is not known.</source>
        <translation>Сообщение о преступлении направляется по компетенции, хотя автор и не известен.</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative, below it the address</source>
        <translation>&amp;Адресат в дательном падеже, ниже адрес</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>{appeals}, the last on {day}</source>
        <translation>{appeals}, последнее {day}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Who has come, and with what?</source>
        <translation>Кто пришёл и с чем?</translation>
    </message>
    <message>
        <source>The card of a personal reception (59-FZ, art. 13): whoever comes shows a document.</source>
        <translation>Карточка личного приёма (ст. 13 59-ФЗ): пришедший предъявляет документ, удостоверяющий личность.</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation>&amp;Год рождения</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;Place of the reception</source>
        <translation>&amp;Место приёма</translation>
    </message>
    <message>
        <source>&amp;Substance</source>
        <translation>&amp;Содержание обращения</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Is this the right case file?</source>
        <translation>Это нужное личное дело?</translation>
    </message>
    <message>
        <source>Make sure it is the same person, and correct what has changed.</source>
        <translation>Убедитесь, что это тот же человек, и исправьте то, что изменилось.</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>Почтовый адре&amp;с</translation>
    </message>
    <message>
        <source>Earlier appea&amp;ls</source>
        <translation>Пре&amp;жние обращения</translation>
    </message>
    <message>
        <source>There are no earlier appeals in this case file.</source>
        <translation>Прежних обращений в этом личном деле нет.</translation>
    </message>
</context>
<context>
    <name>CaseFileBox</name>
    <message>
        <source>Number, surname, phone…</source>
        <translation>Номер, фамилия, телефон…</translation>
    </message>
    <message>
        <source>No case file is found by this.</source>
        <translation>Такого личного дела не нашлось.</translation>
    </message>
    <message>
        <source>The register can&apos;t be searched now. Type once more.</source>
        <translation>Сейчас искать в базе не получается. Наберите ещё раз.</translation>
    </message>
    <message>
        <source>Much alike:</source>
        <translation>Очень похожи:</translation>
    </message>
</context>
<context>
    <name>CaseFileScreen</name>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>Больше пока ничего не известно.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>How much is checked</source>
        <translation>Сколько проверено</translation>
    </message>
    <message>
        <source>S&amp;top the check</source>
        <translation>Остановить пров&amp;ерку</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;заново</translation>
    </message>
    <message>
        <source>Checking the rows; nothing comes into the register yet.</source>
        <translation>Проверяем строки; в реестр пока ничего не вносится.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Check of the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Rows that are right come in at the end, all at once. The others go to a file in which they can be corrected and loaded again: what is in already is not entered twice.</source>
        <translation>Верные строки войдут в реестр в конце, одним разом. Остальные можно сохранить в файл, исправить и загрузить снова: то, что уже внесено, второй раз не появится.</translation>
    </message>
</context>
<context>
    <name>CheckingScreen</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Виды строк</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Whose case file is it</source>
        <translation>&amp;Чьё это дело</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Что с ней</translation>
    </message>
    <message>
        <source>Open a new case file</source>
        <translation>Завести новое дело</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Не загружать строку</translation>
    </message>
    <message>
        <source>The rows can&apos;t be read</source>
        <translation>Строки не читаются</translation>
    </message>
    <message>
        <source>To decide by hand</source>
        <translation>Решить вручную</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>Войдут в реестр</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Поправлено при чтении</translation>
    </message>
    <message>
        <source>In the register already, or twice in the file</source>
        <translation>Уже в реестре или дважды в файле</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Which backup?</source>
        <translation>Из какой копии?</translation>
    </message>
    <message>
        <source>The present register is set aside and can be put back. Nothing is overwritten.</source>
        <translation>Нынешняя база откладывается, её можно вернуть. Ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Резервная копия</translation>
    </message>
</context>
<context>
    <name>ChooseTwo</name>
    <message>
        <source>Which two case files are one?</source>
        <translation>Какие два личных дела объединить?</translation>
    </message>
    <message>
        <source>Look them up by number, name or phone. Which of the two stays is said on the next screen.</source>
        <translation>Найдите их по номеру, имени или телефону. Какой номер останется, решите на следующем экране.</translation>
    </message>
    <message>
        <source>&amp;One case file</source>
        <translation>Перво&amp;е личное дело</translation>
    </message>
    <message>
        <source>&amp;And the other one</source>
        <translation>&amp;С каким делом объединить</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>When is it closed?</source>
        <translation>Когда закрыть?</translation>
    </message>
    <message>
        <source>A closed appeal can be put into the archive, and taken up again with a reason.</source>
        <translation>Закрытое обращение можно сдать в архив, а при необходимости возобновить, назвав причину.</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>&amp;Дата закрытия</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>What do the columns hold?</source>
        <translation>Что в каких столбцах?</translation>
    </message>
    <message>
        <source>Guessed by their headers. A column that is not named stays in the file.</source>
        <translation>Угадано по заголовкам. Столбец, который никак не назван, остаётся в файле.</translation>
    </message>
    <message>
        <source>&amp;Columns of the file</source>
        <translation>&amp;Столбцы файла</translation>
    </message>
    <message>
        <source>The first rows, as the register would hold them</source>
        <translation>Первые строки, какими они лягут в реестр</translation>
    </message>
</context>
<context>
    <name>ColumnsBox</name>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>The chosen column &amp;holds</source>
        <translation>В выбранном столбце &amp;лежит</translation>
    </message>
    <message>
        <source>stays in the file</source>
        <translation>остаётся в файле</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
</context>
<context>
    <name>ColumnsScreen</name>
    <message>
        <source>The first rows, cleaned</source>
        <translation>Первые строки после чистки</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Файл не читается</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Which answers hold?</source>
        <translation>Что верно?</translation>
    </message>
    <message>
        <source>Where the two case files differ, choose. What only one of them has is taken over; nothing is lost: both stay in the change journal.</source>
        <translation>Там, где дела расходятся, выберите верное. Что есть только в одном из них, берётся само; ничего не пропадёт: и то и другое остаётся в журнале изменений.</translation>
    </message>
    <message>
        <source>Which number s&amp;tays</source>
        <translation>Какой номер &amp;останется</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Ор&amp;ганизация</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>О&amp;тчество</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Дата рождения</translation>
    </message>
    <message>
        <source>Gende&amp;r</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>Addressee in a &amp;letter</source>
        <translation>&amp;Кому (в письме)</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Совпадает в обоих делах</translation>
    </message>
</context>
<context>
    <name>CompareContacts</name>
    <message>
        <source>How are they reached?</source>
        <translation>Как с заявителем связаться?</translation>
    </message>
    <message>
        <source>Where the two case files differ, choose. What only one of them has is taken over; nothing is lost: both stay in the change journal.</source>
        <translation>Там, где дела расходятся, выберите верное. Что есть только в одном из них, берётся само; ничего не пропадёт: и то и другое остаётся в журнале изменений.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Адре&amp;с</translation>
    </message>
    <message>
        <source>P&amp;hones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>N&amp;umbers of documents</source>
        <translation>Но&amp;мера документов</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Совпадает в обоих делах</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Look twice whether they are the same citizen&apos;s: {reasons}.</source>
        <translation>Проверьте, точно ли это один человек: {reasons}.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>из обоих дел</translation>
    </message>
    <message>
        <source>as answered before</source>
        <translation>как отвечено раньше</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{other} is merged into {kept}. Whoever asks for {other} is led to {kept}; nobody gets its number.</source>
        <translation>Дело {other} войдёт в {kept}. Кто спросит {other}, попадёт в {kept}; его номер больше никому не достанется.</translation>
    </message>
    <message>
        <source>Comes over: {what}.</source>
        <translation>Перейдёт: {what}.</translation>
    </message>
    <message>
        <source>Nothing lies in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>открыто {day}</translation>
    </message>
</context>
<context>
    <name>CompareStatus</name>
    <message>
        <source>What else holds?</source>
        <translation>Что ещё верно?</translation>
    </message>
    <message>
        <source>Where the two case files differ, choose. What only one of them has is taken over; nothing is lost: both stay in the change journal.</source>
        <translation>Там, где дела расходятся, выберите верное. Что есть только в одном из них, берётся само; ничего не пропадёт: и то и другое остаётся в журнале изменений.</translation>
    </message>
    <message>
        <source>So&amp;cial status</source>
        <translation>&amp;Социальное положение</translation>
    </message>
    <message>
        <source>Bene&amp;fit category</source>
        <translation>&amp;Льготная категория</translation>
    </message>
    <message>
        <source>Bas&amp;is for keeping the data</source>
        <translation>О&amp;снование обработки данных</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Совпадает в обоих делах</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Whom is the complaint about?</source>
        <translation>На кого жалоба?</translation>
    </message>
    <message>
        <source>A complaint never goes to the body or the official whose decision or action it is about.</source>
        <translation>Жалобу нельзя направлять тому, чьи решение или действие обжалуются.</translation>
    </message>
    <message>
        <source>&amp;Body or official, in the nominative</source>
        <translation>&amp;Орган или должность в именительном падеже</translation>
    </message>
    <message>
        <source>Nobody but them could look into it, so that it goes back to its author, who may turn to a court.</source>
        <translation>Рассмотреть её, кроме них, некому, поэтому она возвращается автору: он вправе обратиться в суд.</translation>
    </message>
</context>
<context>
    <name>ConditionBox</name>
    <message>
        <source>Remove the condition: {title}</source>
        <translation>Убрать условие: {title}</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>C&amp;all, reception…</source>
        <translation>&amp;Звонок, приём…</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Запланировать звонок…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Запланировать встречу…</translation>
    </message>
    <message>
        <source>Book a reception…</source>
        <translation>Записать на личный приём…</translation>
    </message>
    <message>
        <source>A call that takes place now…</source>
        <translation>Звонок, который идёт сейчас…</translation>
    </message>
    <message>
        <source>A meeting that takes place now…</source>
        <translation>Встреча, которая идёт сейчас…</translation>
    </message>
    <message>
        <source>A reception that takes place now…</source>
        <translation>Приём без записи, сейчас…</translation>
    </message>
</context>
<context>
    <name>ContactReceipt</name>
    <message>
        <source>Planned: {kind}</source>
        <translation>Запланировано: {kind}</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>C&amp;alls and receptions</source>
        <translation>&amp;Приёмы и звонки</translation>
    </message>
    <message>
        <source>&amp;Case file</source>
        <translation>&amp;Личное дело</translation>
    </message>
    <message>
        <source>&amp;Register the appeal</source>
        <translation>&amp;Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>the next one: {when}</source>
        <translation>следующий: {when}</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>No calls, meetings or receptions yet.</source>
        <translation>Звонков, встреч и приёмов ещё не было.</translation>
    </message>
    <message numerus="yes">
        <source>Others: %n</source>
        <translation>
            <numerusform>Ещё: %n</numerusform>
            <numerusform>Ещё: %n</numerusform>
            <numerusform>Ещё: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>попытка {number}</translation>
    </message>
    <message>
        <source>there is a next one</source>
        <translation>есть следующий</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>How is the citizen reached?</source>
        <translation>Как связаться с заявителем?</translation>
    </message>
    <message>
        <source>Letters go to the postal address.</source>
        <translation>Письма уходят на почтовый адрес.</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>Почтовый адре&amp;с</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>What about control?</source>
        <translation>Что с контролем?</translation>
    </message>
    <message>
        <source>Whoever acts here watches over the appeal and is reminded on the day of the next check.</source>
        <translation>За обращением следит тот, кто сейчас за столом: в день следующей проверки программа напомнит.</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>Что с&amp;делать</translation>
    </message>
    <message>
        <source>&amp;Reason, or what the check has shown</source>
        <translation>&amp;Основание или итог проверки</translation>
    </message>
    <message>
        <source>Next check &amp;on</source>
        <translation>&amp;Следующая проверка</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the office wants</source>
        <translation>больше, чем положено</translation>
    </message>
</context>
<context>
    <name>DayLoad</name>
    <message numerus="yes">
        <source>%n on this day</source>
        <translation>
            <numerusform>%n в этот день</numerusform>
            <numerusform>%n в этот день</numerusform>
            <numerusform>%n в этот день</numerusform>
        </translation>
    </message>
    <message>
        <source>the office does not work</source>
        <translation>нерабочий день</translation>
    </message>
    <message>
        <source>the officer is away</source>
        <translation>сотрудник отсутствует</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n a day are wanted</source>
        <translation>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Какой он</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Which correspondence ends?</source>
        <translation>Какая переписка прекращается?</translation>
    </message>
    <message>
        <source>The head decides that the appeal has no ground, if the author has been answered before more than once and names nothing new.</source>
        <translation>Руководитель признаёт обращение безосновательным, если автору уже не раз отвечали и новых доводов нет.</translation>
    </message>
    <message>
        <source>&amp;Question on which it ends</source>
        <translation>&amp;Вопрос, по которому она прекращается</translation>
    </message>
    <message>
        <source>&amp;Earlier answers, each on a line of its own</source>
        <translation>&amp;Прежние ответы, каждый с новой строки</translation>
    </message>
    <message>
        <source>&amp;Decision of the head: day and number</source>
        <translation>&amp;Решение руководителя: дата и номер</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>No, this is the first appeal</source>
        <translation>Нет, первое обращение</translation>
    </message>
    <message>
        <source>Yes, this is the one – go on with {number}</source>
        <translation>Да, тот же заявитель — продолжить с {number}</translation>
    </message>
    <message>
        <source>Yes – choose the case file above</source>
        <translation>Да — выберите личное дело выше</translation>
    </message>
</context>
<context>
    <name>DeedTermScreen</name>
    <message>
        <source>By {day}: {term} · {article}</source>
        <translation>До {day}: {term} · {article}</translation>
    </message>
    <message>
        <source>The term is over, it ended on {day}: {term} · {article}</source>
        <translation>Срок истёк {day}: {term} · {article}</translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>Which departments are there?</source>
        <translation>Какие есть отделы?</translation>
    </message>
    <message>
        <source>An office without departments may leave this empty. One that is removed stays in old cards.</source>
        <translation>Если отделов нет, оставьте пустым. Удалённый отдел останется в прежних карточках.</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Отделы</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Добавить отдел</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What else is said?</source>
        <translation>Что ещё сказать?</translation>
    </message>
    <message>
        <source>&amp;Address and telephone of the body, for the author</source>
        <translation>&amp;Адрес и телефон органа, для автора</translation>
    </message>
    <message>
        <source>&amp;By which day we ask for a report, if at all</source>
        <translation>&amp;К какому дню просим сообщить о результатах, если просим</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>What came of it?</source>
        <translation>Что получилось?</translation>
    </message>
    <message>
        <source>The improvement leaves the list of the open ones and stays with the feedback.</source>
        <translation>Улучшение уйдёт из списка предстоящих и останется при отзыве.</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Когда выполнено</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Результат</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Who is on file already?</source>
        <translation>Кто уже есть в реестре?</translation>
    </message>
    <message>
        <source>A person is the same where the whole name is the same, and the date of birth, a phone, the address or a number of documents. Rows of one person within the file always come into one case file.</source>
        <translation>Человек считается тем же, если совпали полное имя и хотя бы одно из: дата рождения, телефон, адрес, номер документа. Строки одного человека внутри файла всегда ложатся в одно дело.</translation>
    </message>
    <message>
        <source>&amp;When the applicant has a case file already</source>
        <translation>&amp;Если у заявителя уже есть личное дело</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Editions of the template</source>
        <translation>Редакции шаблона</translation>
    </message>
    <message>
        <source>Take this &amp;edition</source>
        <translation>Вернуть эту реда&amp;кцию</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>This edition says what is typed now.</source>
        <translation>Эта редакция совпадает с тем, что набрано сейчас.</translation>
    </message>
    <message>
        <source>Edition {number} of {day}</source>
        <translation>Редакция {number} от {day}</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Встроенный текст</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>By how many days is the term extended?</source>
        <translation>На сколько продлить срок?</translation>
    </message>
    <message>
        <source>The law allows it once, by up to 30 days, in exceptional cases; the author is told of it.</source>
        <translation>Закон позволяет это один раз, не более чем на 30 дней и в исключительных случаях; автору сообщат.</translation>
    </message>
    <message>
        <source>By how many &amp;days</source>
        <translation>На сколько &amp;дней</translation>
    </message>
    <message>
        <source>&amp;Reason, as the notice will name it</source>
        <translation>&amp;Причина, как её назовёт уведомление</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>What does the applicant say of the answer?</source>
        <translation>Что заявитель говорит об ответе?</translation>
    </message>
    <message>
        <source>Who is not content, with 1 or 2, is asked why.</source>
        <translation>Если оценка 1 или 2, спросите почему.</translation>
    </message>
    <message>
        <source>Sc&amp;ore</source>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ден&amp;ь</translation>
    </message>
    <message>
        <source>&amp;How it was said</source>
        <translation>&amp;Как сообщили</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>Св&amp;оими словами</translation>
    </message>
    <message>
        <source>The office is to do something about i&amp;t</source>
        <translation>&amp;Требуется улучшение</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Which file?</source>
        <translation>Какой файл загрузить?</translation>
    </message>
    <message>
        <source>A register kept as a spreadsheet or exported by another program: CSV, XLSX, XLS or ODS. Nothing is changed in the file.</source>
        <translation>Реестр из таблицы или выгрузка другой программы: CSV, XLSX, XLS или ODS. В самом файле ничего не меняется.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Letters are &amp;written in</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Cells are &amp;parted by</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Первые строки, как они прочитаны</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>Picture {time}</source>
        <translation>Изображение {time}</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>копируем…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>or drag files here, or Ctrl+V</source>
        <translation>или перетащите файлы сюда, или Ctrl+V</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>FileScreen</name>
    <message>
        <source>The first rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читаем…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Which letter?</source>
        <translation>Какое письмо?</translation>
    </message>
    <message>
        <source>Only the forms that fit are listed. Arrows choose, Enter goes on.</source>
        <translation>Показаны только подходящие виды писем. Стрелки выбирают, Enter ведёт дальше.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Вид письма</translation>
    </message>
    <message>
        <source>The text of which letters?</source>
        <translation>Текст каких писем изменить?</translation>
    </message>
    <message>
        <source>Letters that have been made keep their text. Arrows choose, Enter goes on.</source>
        <translation>Уже составленные письма свой текст сохранят. Стрелки — выбрать, Enter — дальше.</translation>
    </message>
    <message>
        <source>&amp;Form of letters</source>
        <translation>&amp;Форма письма</translation>
    </message>
</context>
<context>
    <name>GoingRows</name>
    <message>
        <source>Question {n} goes</source>
        <translation>Направить вопрос {n}</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Why is there no answer on the substance?</source>
        <translation>Почему ответа по существу не будет?</translation>
    </message>
    <message>
        <source>Each case has its own rule, term and letter.</source>
        <translation>У каждого случая свои правило, срок и письмо.</translation>
    </message>
    <message>
        <source>&amp;Case of art. 11</source>
        <translation>&amp;Случай ст. 11</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Отменить передачу</translation>
    </message>
    <message>
        <source>Work handed over</source>
        <translation>Дела переданы</translation>
    </message>
    <message>
        <source>Nothing waited for this officer.</source>
        <translation>У этого сотрудника ничего не было в работе.</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>&amp;Сотрудники</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Whose work goes to whom?</source>
        <translation>Чьи дела и кому передаются?</translation>
    </message>
    <message>
        <source>All that waits for the officer goes over with one Finish; one undoing brings it back.</source>
        <translation>Одним «Завершить» передаётся всё, что ждёт сотрудника; одна отмена возвращает всё обратно.</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>The work goes &amp;to</source>
        <translation>&amp;Кому передать</translation>
    </message>
    <message>
        <source>Who answers for it from now on?</source>
        <translation>Кто теперь отвечает?</translation>
    </message>
    <message>
        <source>The stage that is at hand goes over at once; whoever has done their part is not asked again.</source>
        <translation>Текущий этап сразу перейдёт к новым исполнителям; кто свою часть выполнил, того больше не спросят.</translation>
    </message>
    <message>
        <source>&amp;Responsible officer</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Helpers</source>
        <translation>&amp;Помощники</translation>
    </message>
    <message>
        <source>E&amp;xecutor outside the office</source>
        <translation>&amp;Исполнитель вне органа</translation>
    </message>
    <message>
        <source>Re&amp;solution</source>
        <translation>&amp;Резолюция</translation>
    </message>
    <message>
        <source>&amp;Why it goes to others</source>
        <translation>По&amp;чему передано</translation>
    </message>
    <message>
        <source>&amp;Make the instruction anew</source>
        <translation>&amp;Составить поручение заново</translation>
    </message>
</context>
<context>
    <name>HandsScreen</name>
    <message>
        <source>Goes over: {work}</source>
        <translation>Передаётся: {work}</translation>
    </message>
    <message>
        <source>Nothing waits for this officer.</source>
        <translation>У этого сотрудника нет незаконченных дел.</translation>
    </message>
    <message>
        <source>{name} is {absence}.</source>
        <translation>{name}: {absence}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>HelperPart</name>
    <message>
        <source>&amp;Helper</source>
        <translation>&amp;Помощник</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>Что с&amp;делать</translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Who helps, and with what?</source>
        <translation>Кто помогает и в чём?</translation>
    </message>
    <message>
        <source>Each helper gets a part of the work with a day of its own, no later than the appeal is due.</source>
        <translation>У каждого помощника своя часть работы и свой срок, не позже срока обращения.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Части работы</translation>
    </message>
    <message>
        <source>Add a helper</source>
        <translation>Добавить помощника</translation>
    </message>
    <message>
        <source>&amp;Make the instruction anew</source>
        <translation>Составить пор&amp;учение заново</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>&amp;What number it is</source>
        <translation>&amp;Что за номер</translation>
    </message>
    <message>
        <source>S&amp;ource or system</source>
        <translation>Откуда изв&amp;естен</translation>
    </message>
    <message>
        <source>&amp;Verified by the paper itself</source>
        <translation>Про&amp;верен по документу</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Who is it?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>What is changed here is noted in the case file: who changed it, when, from what to what.</source>
        <translation>Каждое исправление остаётся в личном деле: кто исправил, когда, что было и что стало.</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>О&amp;тчество</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Дата рождения</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative</source>
        <translation>&amp;Кому (в дательном падеже)</translation>
    </message>
    <message>
        <source>only if the program declines the name wrongly</source>
        <translation>только если программа склоняет имя неверно</translation>
    </message>
</context>
<context>
    <name>IdentityScreen</name>
    <message>
        <source>To: {whom}</source>
        <translation>Кому: {whom}</translation>
    </message>
    <message>
        <source>Choose the gender: without it no letter can be addressed.</source>
        <translation>Выберите пол: без него письмо не составить.</translation>
    </message>
</context>
<context>
    <name>ImportReviewScreen</name>
    <message>
        <source>Into the register come</source>
        <translation>В реестр войдут</translation>
    </message>
</context>
<context>
    <name>ImportedPage</name>
    <message>
        <source>The old register is loaded; rows that came in:</source>
        <translation>Старый реестр загружен. Вошло строк:</translation>
    </message>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation>&amp;Сохранить строки для исправления…</translation>
    </message>
    <message>
        <source>My &amp;day</source>
        <translation>Мой &amp;день</translation>
    </message>
    <message>
        <source>&amp;Undo the loading</source>
        <translation>&amp;Отменить загрузку</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>Строки для исправления</translation>
    </message>
    <message>
        <source>rows to correct</source>
        <translation>строки для исправления</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>Что исправить</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved. Correct them and load the file as this one was.</source>
        <translation>
            <numerusform>Сохранена %n строка. Исправьте её и загрузите файл так же, как этот.</numerusform>
            <numerusform>Сохранено %n строки. Исправьте их и загрузите файл так же, как этот.</numerusform>
            <numerusform>Сохранено %n строк. Исправьте их и загрузите файл так же, как этот.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message>
        <source>What is to be done better?</source>
        <translation>Что нужно улучшить?</translation>
    </message>
    <message>
        <source>It stands in the list of improvements until somebody says what came of it.</source>
        <translation>Оно стоит в списке улучшений, пока не станет известно, что получилось.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;Кто выполняет</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ср&amp;ок</translation>
    </message>
</context>
<context>
    <name>InsertList</name>
    <message>
        <source>Find a field, a condition, a case…</source>
        <translation>Найти поле, условие, падеж…</translation>
    </message>
    <message>
        <source>What may be inserted</source>
        <translation>Что можно вставить</translation>
    </message>
</context>
<context>
    <name>LeftoverPage</name>
    <message>
        <source>What was typed</source>
        <translation>Что было введено</translation>
    </message>
    <message>
        <source>Unfinished task</source>
        <translation>Незавершённая задача</translation>
    </message>
    <message>
        <source>Another version of the program wrote it: it can&apos;t be continued. Copy what you need into a new task.</source>
        <translation>Её записала другая версия программы, продолжить её нельзя. Скопируйте нужное в новую задачу.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Скопировать всё</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>What does it say?</source>
        <translation>Что в письме?</translation>
    </message>
    <message>
        <source>The letter is made beside as you type. Its number is drawn at the end.</source>
        <translation>Письмо складывается рядом, пока вы пишете. Номер присвоим в конце.</translation>
    </message>
    <message>
        <source>&amp;Gender: the letter greets by it</source>
        <translation>&amp;Пол: от него зависит приветствие</translation>
    </message>
    <message>
        <source>&amp;Details of the letter</source>
        <translation>&amp;Сведения для письма</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>By e-mail…</source>
        <translation>По электронной почте…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Готовим письмо…</translation>
    </message>
    <message>
        <source>Registered mail: {track}</source>
        <translation>Заказное, ШПИ {track}</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Say the gender, and the letter will be seen here: it greets by it.</source>
        <translation>Укажите пол, и письмо появится здесь: от пола зависит приветствие.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на печать.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>It is being printed…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>No program for PDF was found. Save the letter instead.</source>
        <translation>Не нашлось программы для PDF. Сохраните письмо в файл.</translation>
    </message>
    <message>
        <source>How do letters look?</source>
        <translation>Как выглядят письма?</translation>
    </message>
    <message>
        <source>The letter below is invented; letters that have been made stay as they are. What they say is changed in the templates of letters.</source>
        <translation>Письмо ниже выдумано; уже составленные письма не изменятся. Что в письмах написано, меняется в шаблонах писем.</translation>
    </message>
    <message>
        <source>&amp;Initials before the surname</source>
        <translation>&amp;Инициалы перед фамилией</translation>
    </message>
    <message>
        <source>Letterhead &amp;across the sheet</source>
        <translation>Продольный &amp;бланк: реквизиты во всю ширину листа</translation>
    </message>
    <message>
        <source>&amp;QR code of number and date</source>
        <translation>QR-ко&amp;д с номером и датой</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>To a &amp;file…</source>
        <translation>В &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Letters to all…</source>
        <translation>Письма &amp;всем…</translation>
    </message>
    <message numerus="yes">
        <source>Too many for one mailing: narrow the list to %n at most</source>
        <translation>
            <numerusform>Для одной рассылки слишком много: сузьте список до %n строки</numerusform>
            <numerusform>Для одной рассылки слишком много: сузьте список до %n строк</numerusform>
            <numerusform>Для одной рассылки слишком много: сузьте список до %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Finish puts the backup in the place of the register. The present file stays among the backups as set aside.</source>
        <translation>«Завершить» поставит копию на место базы. Нынешний файл останется среди копий с пометкой «отложена».</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Что вернётся</translation>
    </message>
    <message>
        <source>What is not in the backup</source>
        <translation>Чего нет в копии</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What was sent by registered mail?</source>
        <translation>Что отправлено заказным?</translation>
    </message>
    <message>
        <source>Take away the mark of what was sent otherwise. The post checks the last digit of a number: so does the program.</source>
        <translation>Снимите отметку с того, что ушло иначе. Последняя цифра номера — контрольная: почта проверяет её, программа тоже.</translation>
    </message>
    <message>
        <source>&amp;Letters of the period</source>
        <translation>&amp;Письма за период</translation>
    </message>
    <message>
        <source>No letter to anybody went out in this period: go back and choose other days.</source>
        <translation>За этот период писем никому не отправляли: вернитесь назад и выберите другие дни.</translation>
    </message>
</context>
<context>
    <name>MailBlock</name>
    <message>
        <source>No. {number} of {day}</source>
        <translation>№ {number} от {day}</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Почтовый номер (ШПИ)</translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>The e-mail program opens. See that the letter is attached.</source>
        <translation>Открывается почтовая программа. Убедитесь, что письмо вложено.</translation>
    </message>
    <message>
        <source>This desktop attaches no file: save the letter, and attach it to the draft.</source>
        <translation>Вложить файл отсюда нельзя: сохраните письмо и вложите его в черновик сами.</translation>
    </message>
    <message>
        <source>No e-mail program was found. Save the letter, and send it from elsewhere.</source>
        <translation>Почтовая программа не найдена. Сохраните письмо и отправьте его с другого места.</translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>Составлено %n письмо</numerusform>
            <numerusform>Составлено %n письма</numerusform>
            <numerusform>Составлено %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>none, all were left out</source>
        <translation>ни одного: пропущены все</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>&amp;Print all</source>
        <translation>&amp;Печать всех</translation>
    </message>
    <message>
        <source>Save as &amp;one PDF…</source>
        <translation>Со&amp;хранить одним PDF…</translation>
    </message>
    <message>
        <source>Save &amp;each as PDF…</source>
        <translation>Сохранить &amp;каждое в PDF…</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>Конверты и наклейки</translation>
    </message>
    <message>
        <source>C5, 229 × 162 mm</source>
        <translation>C5, 229 × 162 мм</translation>
    </message>
    <message>
        <source>DL, 220 × 110 mm</source>
        <translation>DL, 220 × 110 мм</translation>
    </message>
    <message>
        <source>DL with a window</source>
        <translation>DL с окном</translation>
    </message>
    <message>
        <source>En&amp;velope</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Save e&amp;nvelopes…</source>
        <translation>Сохранить к&amp;онверты…</translation>
    </message>
    <message>
        <source>Labels already &amp;used on the sheet</source>
        <translation>Наклеек с листа уже &amp;снято</translation>
    </message>
    <message>
        <source>Save &amp;labels…</source>
        <translation>Сохранить &amp;наклейки…</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>Готовятся бумаги</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>Пропущен %n получатель</numerusform>
            <numerusform>Пропущены %n получателя</numerusform>
            <numerusform>Пропущено %n получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Journal of outgoing letters</source>
        <translation>&amp;Журнал исходящих</translation>
    </message>
    <message>
        <source>My &amp;day</source>
        <translation>&amp;Мой день</translation>
    </message>
    <message>
        <source>Undo the letters</source>
        <translation>Отменить эти письма</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Папка для писем</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>The papers are being made; the work goes on.</source>
        <translation>Бумаги готовятся; можно работать дальше.</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n letter(s).</source>
        <translation>
            <numerusform>Готово: %n письмо.</numerusform>
            <numerusform>Готово: %n письма.</numerusform>
            <numerusform>Готово: %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Files that were finished have stayed.</source>
        <translation>Остановлено. Готовые файлы остались.</translation>
    </message>
    <message>
        <source>These letters have been taken back.</source>
        <translation>Эти письма отменены.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>У вас</translation>
    </message>
    <message>
        <source>In the register now</source>
        <translation>Сейчас в базе</translation>
    </message>
    <message>
        <source>Taken over from the register — {field}: {answer}</source>
        <translation>Взято из базы — {field}: {answer}</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile</source>
        <translation>Пока вы работали, это изменил кто-то другой</translation>
    </message>
    <message>
        <source>{other} was merged into {kept} meanwhile: the work goes on in {kept}</source>
        <translation>Дело {other} тем временем объединили с {kept}: работа продолжится в {kept}</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Say which answer holds, go on, and press Finish again.</source>
        <translation>Ничего ещё не сохранено. Выберите верный ответ, продолжите и ещё раз нажмите «Завершить».</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The letters are made anew: go on, look at them, and press Finish again.</source>
        <translation>Пока ничего не сохранено. Письма составлены заново: нажмите «Далее», посмотрите их и завершите ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>This citizen has a case file by now</source>
        <translation>У этого заявителя уже появилось личное дело</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Say whose appeal it is, go on, and press Finish again.</source>
        <translation>Ничего ещё не сохранено. Выберите, чьё это обращение, продолжите и ещё раз нажмите «Завершить».</translation>
    </message>
    <message>
        <source>Opened {day}</source>
        <translation>Заведено {day}</translation>
    </message>
    <message>
        <source>The same citizen</source>
        <translation>Тот же заявитель</translation>
    </message>
    <message>
        <source>Another citizen</source>
        <translation>Другой заявитель</translation>
    </message>
    <message>
        <source>Open a new case file all the same</source>
        <translation>Всё равно завести новое личное дело</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>this one</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Which terms move?</source>
        <translation>Какие сроки сдвинутся?</translation>
    </message>
    <message>
        <source>Open appeals get their new due days with the Finish. Days that somebody set otherwise stay.</source>
        <translation>«Завершить» поставит открытым обращениям новые сроки. Сроки, заданные иначе, останутся.</translation>
    </message>
    <message>
        <source>&amp;Appeals</source>
        <translation>О&amp;бращения</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
</context>
<context>
    <name>NewCaseFile</name>
    <message>
        <source>New case file</source>
        <translation>Новое личное дело</translation>
    </message>
    <message>
        <source>The case file is opened together with the appeal. What you do not know yet may stay empty: it will wait in “My day”.</source>
        <translation>Личное дело заведётся вместе с обращением. Чего пока не знаете, оставьте пустым: напомним на странице «Мой день».</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>Почтовый адре&amp;с</translation>
    </message>
    <message>
        <source>More &amp;phones</source>
        <translation>Ещё &amp;телефоны</translation>
    </message>
    <message>
        <source>&amp;Social status</source>
        <translation>Социальное поло&amp;жение</translation>
    </message>
    <message>
        <source>&amp;Benefit category</source>
        <translation>&amp;Льготная категория</translation>
    </message>
    <message>
        <source>&amp;Legal basis for keeping the data</source>
        <translation>&amp;Основание обработки данных</translation>
    </message>
    <message>
        <source>&amp;Numbers of documents and other systems</source>
        <translation>Номера документов и дру&amp;гих систем</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>When is the next one?</source>
        <translation>Когда следующий контакт?</translation>
    </message>
    <message>
        <source>This one ended without a decision. Below the day stands what the officer has on it already.</source>
        <translation>Этот контакт закончился без решения. Под датой видно, что у сотрудника уже запланировано на этот день.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Вр&amp;емя</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Сотрудник</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>What should be known of this citizen?</source>
        <translation>Что нужно знать об этом гражданине?</translation>
    </message>
    <message>
        <source>The note stands in the case file for everybody in the office. Who wrote and changed it is kept.</source>
        <translation>Заметку в личном деле видят все сотрудники. Кто её написал и менял, сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>When did you hear of the refusal?</source>
        <translation>Когда вы узнали об отказе?</translation>
    </message>
    <message>
        <source>It leaves “My day”; in the history it stays, with the day and who heard of it.</source>
        <translation>Из «Моего дня» он уйдёт, а в истории останется: с днём и с тем, кто о нём узнал.</translation>
    </message>
    <message>
        <source>&amp;Day on which you heard of it</source>
        <translation>&amp;День, когда вы узнали</translation>
    </message>
</context>
<context>
    <name>OfficerBox</name>
    <message>
        <source>surname, post or department</source>
        <translation>фамилия, должность или отдел</translation>
    </message>
    <message>
        <source>There are no officers yet: enter them in the settings of the office.</source>
        <translation>Сотрудников пока нет: внесите их в настройке приёмной.</translation>
    </message>
    <message>
        <source>Nobody is called so. Clear the line to see everybody.</source>
        <translation>Никого не нашлось. Очистите строку, чтобы увидеть всех.</translation>
    </message>
    <message>
        <source>Choose {name} &amp;instead</source>
        <translation>Вы&amp;брать: {name}</translation>
    </message>
</context>
<context>
    <name>OfficerRow</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>нет по {day}</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>О&amp;тчество</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>Depart&amp;ment</source>
        <translation>Отд&amp;ел</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Те&amp;лефон</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>&amp;Отсутствует с</translation>
    </message>
    <message>
        <source>Away unti&amp;l</source>
        <translation>Отсутствует &amp;по</translation>
    </message>
    <message>
        <source>In letters, &amp;to whom</source>
        <translation>В письмах — &amp;кому</translation>
    </message>
    <message>
        <source>D&amp;eputy</source>
        <translation>&amp;Заместитель</translation>
    </message>
    <message>
        <source>&amp;Work; nothing chosen means any</source>
        <translation>О&amp;бязанности (не отмечены — любые)</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Everybody who registers appeals, answers for them or signs. One who is removed stays in old cards and can’t be chosen any more; first hand the work over on the page of officers.</source>
        <translation>Все, кто регистрирует обращения, отвечает за них или подписывает письма. Удалённый останется в прежних карточках, но выбрать его больше нельзя: сначала передайте его дела на странице «Сотрудники».</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>&amp;Сотрудники</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавить сотрудника</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>What is the organisation called?</source>
        <translation>Как называется организация?</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>The office and its letterhead</source>
        <translation>Организация и её бланк</translation>
    </message>
    <message>
        <source>All of it may be changed later. The letterhead is what stands in the corner of each letter.</source>
        <translation>Всё это можно изменить позже. Бланк печатается в углу каждого письма.</translation>
    </message>
    <message>
        <source>Full &amp;name of the office</source>
        <translation>Полное &amp;наименование</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Краткое наименование</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Телефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>&amp;Web site</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>The letterhead is empty yet: type the name of the office.</source>
        <translation>Бланк пока пуст: впишите наименование организации.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Where does it come from?</source>
        <translation>Откуда поступило?</translation>
    </message>
    <message>
        <source>A body that sends an appeal on does so under a number and a day of its own. An appeal of many is answered to their representative.</source>
        <translation>Орган пересылает обращение под своими номером и датой. На коллективное обращение отвечают представителю.</translation>
    </message>
    <message>
        <source>&amp;Sent on by</source>
        <translation>&amp;Кем переслано</translation>
    </message>
    <message>
        <source>Its &amp;number</source>
        <translation>&amp;Номер сопроводительного письма</translation>
    </message>
    <message>
        <source>Its da&amp;y</source>
        <translation>&amp;Дата письма</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>&amp;Число подписей</translation>
    </message>
    <message>
        <source>&amp;Representative</source>
        <translation>П&amp;редставитель</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Is it right?</source>
        <translation>Всё верно?</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Which letters go out?</source>
        <translation>Какие письма уйдут?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Say the &amp;gender…</source>
        <translation>Указать &amp;пол…</translation>
    </message>
    <message>
        <source>There will be no letters.</source>
        <translation>Писем не будет.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), as it will be: Finish numbers and keeps it.</source>
        <translation>
            <numerusform>%n письмо, каким оно будет: номер и место в деле оно получит при завершении.</numerusform>
            <numerusform>%n письма, какими они будут: номера и место в деле они получат при завершении.</numerusform>
            <numerusform>%n писем, какими они будут: номера и место в деле они получат при завершении.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter greets its addressee, and the case file does not say whether it is a man or a woman. Say it there and save: this task waits, and goes on here.</source>
        <translation>В письме есть обращение к адресату, а в личном деле не указано, мужчина это или женщина. Укажите там пол и сохраните: эта задача подождёт и продолжится отсюда.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Просмотр письма</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Find in the letter</source>
        <translation>Найти в письме</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Whole width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Скопировать &amp;текст</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>found: {n}</source>
        <translation>найдено: {n}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Текст скопирован.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Which journal or list?</source>
        <translation>Какой журнал или список?</translation>
    </message>
    <message>
        <source>It is kept with the letters, so that it can be printed again.</source>
        <translation>Он сохранится вместе с письмами, его можно будет напечатать ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;С какого дня</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;По какой день</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>{name}, number {n}</source>
        <translation>{name}, номер {n}</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>ещё один</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Where does it go?</source>
        <translation>Куда сдать?</translation>
    </message>
    <message>
        <source>The place of the last one is proposed.</source>
        <translation>Предложено место предыдущего обращения.</translation>
    </message>
    <message>
        <source>&amp;Electronic only, there is no paper</source>
        <translation>&amp;Только электронное, бумаги нет</translation>
    </message>
    <message>
        <source>&amp;Case by the list of cases</source>
        <translation>&amp;Дело по номенклатуре</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>То&amp;м</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Полка</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>When, and who holds it?</source>
        <translation>Когда и кто проводит?</translation>
    </message>
    <message>
        <source>Below the day stands what the officer has on it already.</source>
        <translation>Под датой видно, что у сотрудника уже запланировано на этот день.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Вр&amp;емя</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>Abo&amp;ut what</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>Make a &amp;letter of invitation</source>
        <translation>&amp;Подготовить приглашение</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Change the &amp;template…</source>
        <translation>Изменить &amp;шаблон…</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in text…</source>
        <translation>Вернуть &amp;встроенный текст…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Topic code</source>
        <translation>&amp;Код темы</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>О &amp;чём вопрос</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Which questions go?</source>
        <translation>Какие вопросы направляются?</translation>
    </message>
    <message>
        <source>The others stay here, and the appeal stays open until they are answered.</source>
        <translation>Остальные остаются здесь, и обращение открыто, пока на них не ответят.</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Вопросы</translation>
    </message>
    <message>
        <source>Who works on which question?</source>
        <translation>Кто работает над каким вопросом?</translation>
    </message>
    <message>
        <source>The responsible officer gathers what the executors find, and answers.</source>
        <translation>Ответственный собирает материалы исполнителей и готовит ответ.</translation>
    </message>
    <message>
        <source>&amp;Make the instruction by questions</source>
        <translation>&amp;Составить поручение по вопросам</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why is it taken up again?</source>
        <translation>Почему возобновляется?</translation>
    </message>
    <message>
        <source>How it ended is taken back, and the work goes to the responsible officer again. The term stays what it was.</source>
        <translation>Итог снимается, обращение снова в работе у ответственного. Срок остаётся прежним.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;What it asks for</source>
        <translation>&amp;Чего требует</translation>
    </message>
    <message>
        <source>&amp;Letter, where it asks for one</source>
        <translation>&amp;Форма письма, если нужно письмо</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Why may something be declined?</source>
        <translation>Почему может быть отказано?</translation>
    </message>
    <message>
        <source>Each reason asks for something: an explanation, that an officer hears of it, or a letter. One that is removed stays where it was named.</source>
        <translation>Каждая причина чего-то требует: пояснения, сообщения сотруднику или письма. Удалённая причина остаётся там, где её уже указали.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Причины</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Добавить причину</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>&amp;Undo the registration</source>
        <translation>&amp;Отменить регистрацию</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Registered, and is no appeal</source>
        <translation>Зарегистрировано, обращением не является</translation>
    </message>
    <message>
        <source>The appeal is registered</source>
        <translation>Обращение зарегистрировано</translation>
    </message>
    <message>
        <source>The letter is written</source>
        <translation>Письмо готово</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Готово: {task}</translation>
    </message>
    <message>
        <source>&amp;Undo the letter</source>
        <translation>&amp;Отменить письмо</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;One more from this citizen</source>
        <translation>&amp;Ещё от этого заявителя</translation>
    </message>
    <message>
        <source>&amp;Open the appeal</source>
        <translation>О&amp;ткрыть обращение</translation>
    </message>
    <message>
        <source>&amp;New appeal</source>
        <translation>&amp;Новое обращение</translation>
    </message>
    <message>
        <source>My &amp;day</source>
        <translation>Мой &amp;день</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>{officer} answers</source>
        <translation>ответственный {officer}</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Who gets it?</source>
        <translation>Кто получит?</translation>
    </message>
    <message>
        <source>Finish makes all the letters at once and draws their numbers. Whom a letter can&apos;t be made for is left out and takes no number.</source>
        <translation>«Завершить» составит все письма сразу и присвоит им номера. Кому письмо составить нельзя, того пропустим, и номера он не займёт.</translation>
    </message>
    <message>
        <source>Looking through the recipients</source>
        <translation>Проверяем получателей</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Без письма</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Без письма</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>A call or a reception at {time}</source>
        <translation>Звонок или приём в {time}</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>просрочено: {count}</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s): {count}</source>
        <translation>
            <numerusform>через %n день срок: {count}</numerusform>
            <numerusform>через %n дня срок: {count}</numerusform>
            <numerusform>через %n дней срок: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>other things that wait: {count}</source>
        <translation>ждёт другое: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>What came?</source>
        <translation>Что поступило?</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Запрос</translation>
    </message>
    <message>
        <source>&amp;When it came</source>
        <translation>&amp;Когда поступил ответ</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Что в &amp;нём сказано</translation>
    </message>
</context>
<context>
    <name>ReplyScreen</name>
    <message>
        <source>{whom}, asked on {day}: {what}</source>
        <translation>{whom}, запрос от {day}: {what}</translation>
    </message>
</context>
<context>
    <name>Representative</name>
    <message>
        <source>Who signs for the organisation?</source>
        <translation>Кто подписывает от имени организации?</translation>
    </message>
    <message>
        <source>Letters go to the organisation and greet its representative. Leave all of it empty where nobody is known.</source>
        <translation>Письма идут организации, а обращаются в них к представителю. Если он неизвестен, оставьте всё пустым.</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>О&amp;тчество</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative</source>
        <translation>&amp;Кому (в дательном падеже)</translation>
    </message>
    <message>
        <source>only if the program declines the name wrongly</source>
        <translation>только если программа склоняет имя неверно</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>What is missing?</source>
        <translation>Чего не хватает?</translation>
    </message>
    <message>
        <source>The author is asked for it in a letter. The term of the appeal stays what it is.</source>
        <translation>Автору уйдёт письмо. Срок рассмотрения не меняется.</translation>
    </message>
    <message>
        <source>&amp;What is missing, each item on a line of its own</source>
        <translation>&amp;Чего не хватает, каждое с новой строки</translation>
    </message>
    <message>
        <source>&amp;Until when it is waited for</source>
        <translation>&amp;До какого дня ждём</translation>
    </message>
    <message>
        <source>Whom is it asked of?</source>
        <translation>У кого запросить?</translation>
    </message>
    <message>
        <source>The body has 15 days from the request. Where no day is named, the letter names the last of them.</source>
        <translation>У органа 15 дней со дня запроса. Если день не указан, письмо назовёт последний из них.</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative, below it the address</source>
        <translation>&amp;Адресат в дательном падеже, ниже адрес</translation>
    </message>
    <message>
        <source>&amp;Documents and materials, each on a line of its own</source>
        <translation>&amp;Документы и материалы, каждый с новой строки</translation>
    </message>
    <message>
        <source>&amp;By which day, if not by the last</source>
        <translation>&amp;К какому дню, если не к последнему</translation>
    </message>
    <message>
        <source>When did the author ask to leave it?</source>
        <translation>Когда автор попросил прекратить рассмотрение?</translation>
    </message>
    <message>
        <source>The work ends, and the author is told so. The same may be asked again.</source>
        <translation>Работа прекращается, автору об этом сообщат. Обратиться с тем же он сможет вновь.</translation>
    </message>
    <message>
        <source>&amp;Day on which the request came</source>
        <translation>&amp;Когда поступила просьба</translation>
    </message>
</context>
<context>
    <name>Responsible</name>
    <message>
        <source>Who answers for it?</source>
        <translation>Кто ответственный?</translation>
    </message>
    <message>
        <source>Type a surname or choose from the list: each officer is shown with the appeals that are open now.</source>
        <translation>Начните с фамилии или выберите из списка: видно, сколько обращений у каждого в работе.</translation>
    </message>
    <message>
        <source>&amp;Responsible officer</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Helpers</source>
        <translation>&amp;Помощники</translation>
    </message>
    <message>
        <source>E&amp;xecutor outside the office</source>
        <translation>&amp;Исполнитель вне органа</translation>
    </message>
    <message>
        <source>Re&amp;solution</source>
        <translation>&amp;Резолюция</translation>
    </message>
    <message>
        <source>Keep under &amp;control</source>
        <translation>Взять на &amp;контроль</translation>
    </message>
    <message>
        <source>Rou&amp;te</source>
        <translation>&amp;Маршрут</translation>
    </message>
    <message>
        <source>Ask for no appro&amp;val at the last stage</source>
        <translation>&amp;Не запрашивать согласование на последнем этапе</translation>
    </message>
</context>
<context>
    <name>ResponsibleScreen</name>
    <message>
        <source>without a route</source>
        <translation>без маршрута</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>An inquiry is answered at once and has no term.</source>
        <translation>На справочный запрос отвечают сразу, срока у него нет.</translation>
    </message>
    <message>
        <source>This is no appeal and has no term: its author is told in a letter how to write.</source>
        <translation>Это не обращение, срока у него нет: автору уйдёт письмо с разъяснением, как обратиться.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How did it end?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>What ended without a decision is not over: the next step asks for the day of the next one.</source>
        <translation>Без решения контакт не закончен: на следующем шаге понадобится дата следующего контакта.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Reason of re&amp;fusal</source>
        <translation>Причина &amp;отказа</translation>
    </message>
    <message>
        <source>Who is to hear of &amp;it</source>
        <translation>&amp;Кому сообщить</translation>
    </message>
    <message>
        <source>&amp;What was answered or agreed</source>
        <translation>&amp;Что ответили, о чём договорились</translation>
    </message>
    <message>
        <source>The citizen agrees to an &amp;oral answer</source>
        <translation>&amp;Гражданин согласен на устный ответ</translation>
    </message>
    <message>
        <source>Instr&amp;uction</source>
        <translation>&amp;Поручение</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Explanation, measures taken or reasons</source>
        <translation>Разъяснение, принятые меры или причины</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What is answered to each question?</source>
        <translation>Что отвечаем на каждый вопрос?</translation>
    </message>
    <message>
        <source>The answer names each result; statistics count them.</source>
        <translation>Ответ назовёт каждый результат; по ним считается статистика.</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Вопросы</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check everything once more</source>
        <translation>Проверьте ещё раз</translation>
    </message>
    <message>
        <source>Each line leads to its step. Finish writes everything at once; until then nothing is registered.</source>
        <translation>Каждая строка ведёт к своему шагу. «Завершить» запишет всё сразу, до этого ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Finish leaves everything as it was.</source>
        <translation>Ничего не изменено. «Завершить» оставит всё как было.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>to complete later</source>
        <translation>дозаполнить позже</translation>
    </message>
</context>
<context>
    <name>RowsBlock</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>Убрать строку {n}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>By which rules does the office work?</source>
        <translation>По каким правилам работаете?</translation>
    </message>
    <message>
        <source>The profile sets the terms. A number&apos;s template must hold {n}, the count; {n:4} is the count in four digits, {yy} and {yyyy} the year, {letter} the first letter of the surname.</source>
        <translation>Сроки зависят от вида организации. В шаблоне номера обязателен счётчик {n}; {n:4} — он же из четырёх цифр, {yy} и {yyyy} — год, {letter} — первая буква фамилии.</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Сроки</translation>
    </message>
    <message>
        <source>A term that &amp;ends on a day off</source>
        <translation>Если срок истекает в &amp;нерабочий день</translation>
    </message>
    <message>
        <source>The &amp;day of registration is the first day of a term</source>
        <translation>День регистрации — &amp;первый день срока</translation>
    </message>
    <message>
        <source>Number of a &amp;case file</source>
        <translation>Номер &amp;личного дела</translation>
    </message>
    <message>
        <source>Number of an &amp;appeal</source>
        <translation>Номер &amp;обращения</translation>
    </message>
    <message>
        <source>Number of a &amp;letter</source>
        <translation>Номер п&amp;исьма</translation>
    </message>
    <message>
        <source>&amp;Most calls, meetings and receptions of an officer in a day</source>
        <translation>Звонков, &amp;встреч и приёмов у сотрудника в день, не больше</translation>
    </message>
    <message>
        <source>Warn &amp;so many days before the term ends</source>
        <translation>Напомнить о сроке &amp;за (дней)</translation>
    </message>
    <message>
        <source>And &amp;for the last time</source>
        <translation>В последний раз — з&amp;а</translation>
    </message>
    <message>
        <source>A&amp;nd again</source>
        <translation>Ещё &amp;раз — за</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>For example: {number}</source>
        <translation>Например: {number}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is this search called?</source>
        <translation>Как назвать этот поиск?</translation>
    </message>
    <message>
        <source>It stands in the left column for everybody in the office, with the number of appeals that meet it now.</source>
        <translation>Он встанет в левую колонку у всех сотрудников, с числом обращений, которые подходят под него сейчас.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>SearchIndexPage</name>
    <message>
        <source>Search index</source>
        <translation>Поисковый указатель</translation>
    </message>
    <message>
        <source>Search looks things up in it, as in the index of a book; it is kept with every task. When something that is on file can&apos;t be found, have it checked. Nothing in the register is changed.</source>
        <translation>По нему ищет программа, как по указателю в конце книги; он ведётся вместе с каждым делом. Если то, что есть в картотеке, не находится, проверьте его. В самой картотеке ничего не меняется.</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>П&amp;остроить заново</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>The index is being checked; the work goes on.</source>
        <translation>Указатель проверяется; работать можно как обычно.</translation>
    </message>
    <message>
        <source>The index is being made anew; the work goes on, and search answers from the former one.</source>
        <translation>Указатель строится заново; работать можно как обычно, поиск пока отвечает по прежнему.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) found: make the index anew.</source>
        <translation>
            <numerusform>Найдена %n ошибка: постройте указатель заново.</numerusform>
            <numerusform>Найдены %n ошибки: постройте указатель заново.</numerusform>
            <numerusform>Найдено %n ошибок: постройте указатель заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index is good: all that is on file can be found.</source>
        <translation>Указатель исправен: всё, что есть в картотеке, находится.</translation>
    </message>
    <message>
        <source>The index has been made anew.</source>
        <translation>Указатель построен заново.</translation>
    </message>
    <message>
        <source>Stopped: the index is as it was.</source>
        <translation>Остановлено: указатель остался прежним.</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>Which head of a region?</source>
        <translation>Глава какого региона?</translation>
    </message>
    <message>
        <source>An appeal on migration goes to the body of internal affairs and to the head of the region.</source>
        <translation>Обращение по вопросам миграции направляется в орган внутренних дел и главе региона.</translation>
    </message>
    <message>
        <source>&amp;Head of the region in the nominative, for the notice</source>
        <translation>&amp;Глава региона в именительном падеже, для уведомления</translation>
    </message>
    <message>
        <source>&amp;Addressee in the dative, below it the address, for the letter</source>
        <translation>&amp;Адресат в дательном падеже, ниже адрес, для письма</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>When did the letters go out?</source>
        <translation>Когда ушли письма?</translation>
    </message>
    <message>
        <source>Posted, handed over or mailed: they leave the list of what is to be sent.</source>
        <translation>Отданы на почту, вручены или отправлены по электронной почте: в списке к отправке их больше не будет.</translation>
    </message>
    <message>
        <source>&amp;Day of sending</source>
        <translation>&amp;День отправки</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Set up the office…</source>
        <translation>Настройка приёмной…</translation>
    </message>
    <message>
        <source>Production calendar…</source>
        <translation>Производственный календарь…</translation>
    </message>
    <message>
        <source>Templates of letters…</source>
        <translation>Шаблоны писем…</translation>
    </message>
    <message>
        <source>Load an old register…</source>
        <translation>Загрузить старый реестр…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Likely doubles…</source>
        <translation>Вероятные двойники…</translation>
    </message>
    <message>
        <source>Journal of readings…</source>
        <translation>Журнал просмотров…</translation>
    </message>
    <message>
        <source>Check the search index…</source>
        <translation>Проверить поисковый указатель…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Desktop reminders</source>
        <translation>Напоминания на рабочем столе</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>SeveralBox</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>добавить…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>ПОИСКИ</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>ПРИОСТАНОВЛЕННЫЕ</translation>
    </message>
    <message>
        <source>Unfinished task</source>
        <translation>Незавершённая задача</translation>
    </message>
    <message>
        <source>text only · {time}</source>
        <translation>только текст · {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>в {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} в {time}</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>шаг {n} из {all}</translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message>
        <source>Who signs the letters?</source>
        <translation>Кто подписывает письма?</translation>
    </message>
    <message>
        <source>The head resolves and extends terms. The signatory signs notices; leave it empty when the head does.</source>
        <translation>Руководитель пишет резолюции и продлевает сроки. Если уведомления подписывает не он, укажите кто; если он сам, оставьте пустым.</translation>
    </message>
    <message>
        <source>Post of the &amp;head</source>
        <translation>&amp;Должность руководителя</translation>
    </message>
    <message>
        <source>&amp;Name of the head</source>
        <translation>Инициалы и фамилия &amp;руководителя</translation>
    </message>
    <message>
        <source>Post of the &amp;signatory</source>
        <translation>Должность &amp;подписывающего</translation>
    </message>
    <message>
        <source>Name of the s&amp;ignatory</source>
        <translation>&amp;Инициалы и фамилия подписывающего</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Where is the answer?</source>
        <translation>Где размещён ответ?</translation>
    </message>
    <message>
        <source>The author gets the address of the page.</source>
        <translation>Автору сообщат адрес страницы.</translation>
    </message>
    <message>
        <source>&amp;Address of the page</source>
        <translation>&amp;Адрес страницы</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>What goes back?</source>
        <translation>Что вернётся?</translation>
    </message>
    <message>
        <source>The case file is valid again and gets back what came from it. What was registered since stays where it is; letters go with their appeals.</source>
        <translation>Дело снова станет действующим и получит то, что из него пришло. Зарегистрированное после объединения останется на месте; письма идут за своими обращениями.</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Останется</translation>
    </message>
    <message>
        <source>Becomes as it was before the merge</source>
        <translation>Станет как до объединения</translation>
    </message>
    <message>
        <source>Changed since, stays as it is</source>
        <translation>Изменено после объединения и останется</translation>
    </message>
    <message>
        <source>&amp;These are different people: do not propose them as doubles again</source>
        <translation>&amp;Это разные люди: больше не предлагать как двойников</translation>
    </message>
</context>
<context>
    <name>SplitScreen</name>
    <message>
        <source>This case file is not merged any more. There is nothing to split.</source>
        <translation>Это дело уже не объединено. Разделять нечего.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>How does the stage end?</source>
        <translation>Чем закончился этап?</translation>
    </message>
    <message>
        <source>What is finished goes on along the route; what is returned goes back with your words. A point that is not ticked needs a comment.</source>
        <translation>Завершённое пойдёт дальше по маршруту, возвращённое — назад с вашими словами. Если пункт не отмечен, поясните почему.</translation>
    </message>
    <message>
        <source>Whose &amp;part is finished</source>
        <translation>&amp;Чья часть завершена</translation>
    </message>
    <message>
        <source>What is &amp;said</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>Tick &amp;what has been looked at</source>
        <translation>&amp;Отметьте, что проверено</translation>
    </message>
    <message>
        <source>&amp;Details of the stage</source>
        <translation>&amp;Сведения по этапу</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>&amp;Make the paper of the stage</source>
        <translation>Составить &amp;документ этапа</translation>
    </message>
</context>
<context>
    <name>StageScreen</name>
    <message>
        <source>&amp;Make the paper: {letter}</source>
        <translation>Составить &amp;документ: {letter}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Status, documents</source>
        <translation>Статус и документы</translation>
    </message>
    <message>
        <source>They go into the registration card and the statistics.</source>
        <translation>Попадут в регистрационную карточку и статистику.</translation>
    </message>
    <message>
        <source>&amp;Social status</source>
        <translation>&amp;Социальное положение</translation>
    </message>
    <message>
        <source>&amp;Benefit category</source>
        <translation>&amp;Льготная категория</translation>
    </message>
    <message>
        <source>&amp;Legal basis for keeping the data</source>
        <translation>&amp;Основание обработки данных</translation>
    </message>
    <message>
        <source>&amp;Numbers of documents and other systems</source>
        <translation>Номера документов и дру&amp;гих систем</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{title}, done</source>
        <translation>{title}, готово</translation>
    </message>
    <message>
        <source>{title}, this step</source>
        <translation>{title}, текущий шаг</translation>
    </message>
    <message>
        <source>{title}, to come</source>
        <translation>{title}, впереди</translation>
    </message>
</context>
<context>
    <name>TaskHost</name>
    <message>
        <source>How much is saved</source>
        <translation>Сколько сохранено</translation>
    </message>
    <message>
        <source>Copy saved at {time}</source>
        <translation>Копия сохранена в {time}</translation>
    </message>
    <message>
        <source>This has been done or annulled meanwhile. Nothing was saved, and what is typed here stays: see what has happened, or cancel.</source>
        <translation>Тем временем это уже сделано или аннулировано. Ничего не записано, введённое здесь остаётся: посмотрите, что произошло, или отмените.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Saving. Other tasks wait for it; stopped, it leaves nothing behind.</source>
        <translation>Сохраняем. Другие задачи подождут; если остановить, не останется ничего.</translation>
    </message>
    <message>
        <source>Choose one of the two answers</source>
        <translation>Выберите один из двух ответов</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Далее ›</translation>
    </message>
</context>
<context>
    <name>TemplateFlaws</name>
    <message>
        <source>No field is called «{what}»: choose one from the list below</source>
        <translation>Поля «{what}» нет: выберите поле в списке ниже</translation>
    </message>
    <message>
        <source>Nothing after a bar is called «{what}»: see the list below</source>
        <translation>После черты нельзя написать «{what}»: посмотрите в списке ниже</translation>
    </message>
    <message>
        <source>«{what}» is not for letters: fields, conditions and repeats, two deep, are</source>
        <translation>«{what}» в письмах нельзя: можно поля, условия и повторы, не глубже двух</translation>
    </message>
    <message>
        <source>No part of a letter is called «{what}»: see «Parts of the letter» in the list below</source>
        <translation>Части письма «{what}» нет: посмотрите «Части письма» в списке ниже</translation>
    </message>
    <message>
        <source>«{what}» stands here a second time: put its text where it stood first</source>
        <translation>Часть «{what}» уже есть выше: перенесите её текст туда</translation>
    </message>
    <message>
        <source>Above the dashes nothing is called «{what}»; these words stand there: {header}</source>
        <translation>Над чертой «{what}» не бывает; там стоят слова: {header}</translation>
    </message>
    <message>
        <source>The form has no title: its first line is «{title}» and the title, and dashes end the header</source>
        <translation>У формы нет названия: её первая строка — «{title}» и название, а заголовок заканчивают дефисы</translation>
    </message>
    <message>
        <source>The program itself makes letters of this form: «{about}» and «{outgoing}» stay as they are</source>
        <translation>Письма этой формы программа составляет сама: «{about}» и «{outgoing}» менять нельзя</translation>
    </message>
    <message>
        <source>A condition or a repeat is not ended: «{endif}» or «{endfor}» is missing</source>
        <translation>Условие или повтор не закончены: не хватает «{endif}» или «{endfor}»</translation>
    </message>
    <message>
        <source>After «{tag}» stands one of these words: {tags}</source>
        <translation>После «{tag}» пишут одно из слов: {tags}</translation>
    </message>
    <message>
        <source>This can&apos;t be read: compare the brackets {field} and {braces}</source>
        <translation>Это не прочесть: проверьте скобки {field} и {braces}</translation>
    </message>
    <message>
        <source>«{what}» can&apos;t be this: compare the text of another form</source>
        <translation>Так написать «{what}» нельзя: сравните с текстом другой формы</translation>
    </message>
    <message>
        <source>Not every letter has this: mark the line and choose a condition from the list below</source>
        <translation>Это есть не в каждом письме: выделите строку и выберите условие в списке ниже</translation>
    </message>
    <message>
        <source>A bracket is not closed here</source>
        <translation>Здесь не закрыта скобка</translation>
    </message>
    <message>
        <source>A sign stands here that means nothing</source>
        <translation>Здесь лишний знак</translation>
    </message>
    <message>
        <source>Line {line}: {told}</source>
        <translation>Строка {line}: {told}</translation>
    </message>
    <message>
        <source>The template of this letter has a mistake. {told}</source>
        <translation>В шаблоне этого письма ошибка. {told}</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new form of letters…</source>
        <translation>Новая форма письма…</translation>
    </message>
    <message>
        <source>{title} · edition {number}</source>
        <translation>{title} · редакция {number}</translation>
    </message>
    <message>
        <source>It begins as an example; it is offered for every case file.</source>
        <translation>Начнётся с образца; будет предлагаться для каждого личного дела.</translation>
    </message>
    <message>
        <source>The text that came with the program.</source>
        <translation>Текст, который пришёл с программой.</translation>
    </message>
    <message>
        <source>The office has changed this text; every edition of it is kept.</source>
        <translation>Этот текст организация меняла; все его редакции сохранены.</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Conditions: only if</source>
        <translation>Условия: только если</translation>
    </message>
    <message>
        <source>Repeats: for each</source>
        <translation>Повторы: для каждого</translation>
    </message>
    <message>
        <source>Cases and forms, after a field within its brackets</source>
        <translation>Падеж и вид — после поля, внутри его скобок</translation>
    </message>
    <message>
        <source>Parts of the letter</source>
        <translation>Части письма</translation>
    </message>
    <message>
        <source>Office: full name</source>
        <translation>Организация: полное наименование</translation>
    </message>
    <message>
        <source>Office: short name</source>
        <translation>Организация: краткое наименование</translation>
    </message>
    <message>
        <source>Office: address</source>
        <translation>Организация: адрес</translation>
    </message>
    <message>
        <source>Office: phones</source>
        <translation>Организация: телефоны</translation>
    </message>
    <message>
        <source>Office: e-mail</source>
        <translation>Организация: электронная почта</translation>
    </message>
    <message>
        <source>Office: site</source>
        <translation>Организация: сайт</translation>
    </message>
    <message>
        <source>Head: post</source>
        <translation>Руководитель: должность</translation>
    </message>
    <message>
        <source>Head: name</source>
        <translation>Руководитель: инициалы и фамилия</translation>
    </message>
    <message>
        <source>Who signs by setting: post</source>
        <translation>Подписывает по настройке: должность</translation>
    </message>
    <message>
        <source>Who signs by setting: name</source>
        <translation>Подписывает по настройке: инициалы и фамилия</translation>
    </message>
    <message>
        <source>Who signs: post</source>
        <translation>Подписывает: должность</translation>
    </message>
    <message>
        <source>Who signs: name</source>
        <translation>Подписывает: инициалы и фамилия</translation>
    </message>
    <message>
        <source>Who made the letter: name</source>
        <translation>Исполнитель письма: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Who made the letter: post</source>
        <translation>Исполнитель письма: должность</translation>
    </message>
    <message>
        <source>Who made the letter: department</source>
        <translation>Исполнитель письма: отдел</translation>
    </message>
    <message>
        <source>Who made the letter: phone</source>
        <translation>Исполнитель письма: телефон</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Applicant: name</source>
        <translation>Заявитель: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Applicant: name or organisation</source>
        <translation>Заявитель: фамилия, имя, отчество или организация</translation>
    </message>
    <message>
        <source>Applicant: organisation</source>
        <translation>Заявитель: организация</translation>
    </message>
    <message>
        <source>Applicant: number of the case file</source>
        <translation>Заявитель: номер личного дела</translation>
    </message>
    <message>
        <source>Applicant: postal address</source>
        <translation>Заявитель: почтовый адрес</translation>
    </message>
    <message>
        <source>Applicant: phones</source>
        <translation>Заявитель: телефоны</translation>
    </message>
    <message>
        <source>Applicant: e-mail</source>
        <translation>Заявитель: электронная почта</translation>
    </message>
    <message>
        <source>Applicant: date of birth</source>
        <translation>Заявитель: дата рождения</translation>
    </message>
    <message>
        <source>Applicant: case file opened on</source>
        <translation>Заявитель: личное дело заведено</translation>
    </message>
    <message>
        <source>Applicant: social status</source>
        <translation>Заявитель: социальное положение</translation>
    </message>
    <message>
        <source>Applicant: benefit</source>
        <translation>Заявитель: льгота</translation>
    </message>
    <message>
        <source>Applicant: salutation</source>
        <translation>Заявитель: обращение в письме</translation>
    </message>
    <message>
        <source>the applicant is known</source>
        <translation>заявитель известен</translation>
    </message>
    <message>
        <source>the applicant is a woman</source>
        <translation>заявитель — женщина</translation>
    </message>
    <message>
        <source>the appeal is collective</source>
        <translation>обращение коллективное</translation>
    </message>
    <message>
        <source>Appeal: number</source>
        <translation>Обращение: номер</translation>
    </message>
    <message>
        <source>Appeal: kind</source>
        <translation>Обращение: вид</translation>
    </message>
    <message>
        <source>Appeal: channel</source>
        <translation>Обращение: канал</translation>
    </message>
    <message>
        <source>Appeal: received on</source>
        <translation>Обращение: дата поступления</translation>
    </message>
    <message>
        <source>Appeal: registered on</source>
        <translation>Обращение: дата регистрации</translation>
    </message>
    <message>
        <source>Appeal: answered on</source>
        <translation>Обращение: дата ответа</translation>
    </message>
    <message>
        <source>Appeal: sheets</source>
        <translation>Обращение: листов</translation>
    </message>
    <message>
        <source>Appeal: sheets of enclosures</source>
        <translation>Обращение: листов приложений</translation>
    </message>
    <message>
        <source>Appeal: marks</source>
        <translation>Обращение: отметки</translation>
    </message>
    <message>
        <source>Appeal: whole text</source>
        <translation>Обращение: весь текст</translation>
    </message>
    <message>
        <source>Appeal: gist</source>
        <translation>Обращение: кратко</translation>
    </message>
    <message>
        <source>Appeal: resolution</source>
        <translation>Обращение: резолюция</translation>
    </message>
    <message>
        <source>the appeal is under control</source>
        <translation>обращение на контроле</translation>
    </message>
    <message>
        <source>Appeal: names of the files</source>
        <translation>Обращение: названия файлов</translation>
    </message>
    <message>
        <source>questions of the appeal</source>
        <translation>вопросы обращения</translation>
    </message>
    <message>
        <source>Each question: topic code</source>
        <translation>Каждый вопрос: код темы</translation>
    </message>
    <message>
        <source>Each question: gist</source>
        <translation>Каждый вопрос: кратко</translation>
    </message>
    <message>
        <source>Each question: status</source>
        <translation>Каждый вопрос: состояние</translation>
    </message>
    <message>
        <source>Each question: what became of it, as a clause</source>
        <translation>Каждый вопрос: результат («даны разъяснения»)</translation>
    </message>
    <message>
        <source>Each question: what is answered</source>
        <translation>Каждый вопрос: что отвечено</translation>
    </message>
    <message>
        <source>Each question: name of its officer</source>
        <translation>Каждый вопрос: имя исполнителя</translation>
    </message>
    <message>
        <source>Each question: post of its officer</source>
        <translation>Каждый вопрос: должность исполнителя</translation>
    </message>
    <message>
        <source>Each question: its department</source>
        <translation>Каждый вопрос: отдел исполнителя</translation>
    </message>
    <message>
        <source>Each question: phone of its officer</source>
        <translation>Каждый вопрос: телефон исполнителя</translation>
    </message>
    <message>
        <source>officers who have the questions</source>
        <translation>исполнители вопросов</translation>
    </message>
    <message>
        <source>Each officer of a question: name</source>
        <translation>Каждый исполнитель вопроса: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Each officer of a question: post</source>
        <translation>Каждый исполнитель вопроса: должность</translation>
    </message>
    <message>
        <source>Each officer of a question: department</source>
        <translation>Каждый исполнитель вопроса: отдел</translation>
    </message>
    <message>
        <source>Each officer of a question: phone</source>
        <translation>Каждый исполнитель вопроса: телефон</translation>
    </message>
    <message>
        <source>Appeal: number of signatures</source>
        <translation>Обращение: число подписей</translation>
    </message>
    <message>
        <source>Appeal: representative of those who signed</source>
        <translation>Обращение: представитель подписавших</translation>
    </message>
    <message>
        <source>Appeal: body that sent it on</source>
        <translation>Обращение: какой орган направил</translation>
    </message>
    <message>
        <source>Appeal: number of that body</source>
        <translation>Обращение: номер письма этого органа</translation>
    </message>
    <message>
        <source>Appeal: day of that body</source>
        <translation>Обращение: дата письма этого органа</translation>
    </message>
    <message>
        <source>Appeal: executor outside the office</source>
        <translation>Обращение: исполнитель вне органа</translation>
    </message>
    <message>
        <source>the appeal has a term</source>
        <translation>у обращения есть срок</translation>
    </message>
    <message>
        <source>Term: last day</source>
        <translation>Срок: последний день</translation>
    </message>
    <message>
        <source>Term: days</source>
        <translation>Срок: сколько дней</translation>
    </message>
    <message>
        <source>Term: article</source>
        <translation>Срок: статья</translation>
    </message>
    <message>
        <source>Term: article with the name of the law</source>
        <translation>Срок: статья с названием закона</translation>
    </message>
    <message>
        <source>somebody is responsible</source>
        <translation>ответственный назначен</translation>
    </message>
    <message>
        <source>Responsible: name</source>
        <translation>Ответственный: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Responsible: post</source>
        <translation>Ответственный: должность</translation>
    </message>
    <message>
        <source>Responsible: department</source>
        <translation>Ответственный: отдел</translation>
    </message>
    <message>
        <source>Responsible: phone</source>
        <translation>Ответственный: телефон</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>помощники</translation>
    </message>
    <message>
        <source>Each helper: name</source>
        <translation>Каждый помощник: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Each helper: post</source>
        <translation>Каждый помощник: должность</translation>
    </message>
    <message>
        <source>Each helper: department</source>
        <translation>Каждый помощник: отдел</translation>
    </message>
    <message>
        <source>Each helper: phone</source>
        <translation>Каждый помощник: телефон</translation>
    </message>
    <message>
        <source>Period: first day</source>
        <translation>Период: первый день</translation>
    </message>
    <message>
        <source>Period: last day</source>
        <translation>Период: последний день</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>записи журнала</translation>
    </message>
    <message>
        <source>entries that are appeals</source>
        <translation>записи об обращениях</translation>
    </message>
    <message>
        <source>entries that are no appeals</source>
        <translation>записи не об обращениях</translation>
    </message>
    <message>
        <source>Each appeal: number</source>
        <translation>Каждое обращение: номер</translation>
    </message>
    <message>
        <source>Each appeal: registered on</source>
        <translation>Каждое обращение: дата регистрации</translation>
    </message>
    <message>
        <source>Each appeal: applicant</source>
        <translation>Каждое обращение: заявитель</translation>
    </message>
    <message>
        <source>Each appeal: gist</source>
        <translation>Каждое обращение: кратко</translation>
    </message>
    <message>
        <source>Each appeal: kind</source>
        <translation>Каждое обращение: вид</translation>
    </message>
    <message>
        <source>Each appeal: channel</source>
        <translation>Каждое обращение: канал</translation>
    </message>
    <message>
        <source>Each appeal: responsible</source>
        <translation>Каждое обращение: ответственный</translation>
    </message>
    <message>
        <source>Each appeal: due on</source>
        <translation>Каждое обращение: срок</translation>
    </message>
    <message>
        <source>Each appeal: answered on</source>
        <translation>Каждое обращение: дата ответа</translation>
    </message>
    <message>
        <source>papers of the case file</source>
        <translation>документы личного дела</translation>
    </message>
    <message>
        <source>Each paper: title</source>
        <translation>Каждый документ: название</translation>
    </message>
    <message>
        <source>Each paper: number</source>
        <translation>Каждый документ: номер</translation>
    </message>
    <message>
        <source>Each paper: day</source>
        <translation>Каждый документ: дата</translation>
    </message>
    <message>
        <source>Each paper: sheets</source>
        <translation>Каждый документ: листов</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>заказные отправления</translation>
    </message>
    <message>
        <source>Each piece of mail: number of the letter</source>
        <translation>Каждое отправление: номер письма</translation>
    </message>
    <message>
        <source>Each piece of mail: day</source>
        <translation>Каждое отправление: дата</translation>
    </message>
    <message>
        <source>Each piece of mail: addressee</source>
        <translation>Каждое отправление: адресат</translation>
    </message>
    <message>
        <source>Each piece of mail: address</source>
        <translation>Каждое отправление: адрес</translation>
    </message>
    <message>
        <source>Each piece of mail: tracking number</source>
        <translation>Каждое отправление: ШПИ</translation>
    </message>
    <message>
        <source>visas</source>
        <translation>визы</translation>
    </message>
    <message>
        <source>Each visa: name</source>
        <translation>Каждая виза: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Each visa: post</source>
        <translation>Каждая виза: должность</translation>
    </message>
    <message>
        <source>Each visa: what was said</source>
        <translation>Каждая виза: решение</translation>
    </message>
    <message>
        <source>Each visa: day</source>
        <translation>Каждая виза: дата</translation>
    </message>
    <message>
        <source>Each visa: comment</source>
        <translation>Каждая виза: замечание</translation>
    </message>
    <message>
        <source>without a stop at its end</source>
        <translation>без точки в конце</translation>
    </message>
    <message>
        <source>where a paper is sent: to what body, to whom</source>
        <translation>куда направлено: «в Министерство», «Главе района»</translation>
    </message>
    <message>
        <source>dative: to whom</source>
        <translation>дательный: кому</translation>
    </message>
    <message>
        <source>genitive: of whom</source>
        <translation>родительный: кого</translation>
    </message>
    <message>
        <source>accusative: whom</source>
        <translation>винительный: кого</translation>
    </message>
    <message>
        <source>instrumental: by whom</source>
        <translation>творительный: кем</translation>
    </message>
    <message>
        <source>prepositional: about whom</source>
        <translation>предложный: о ком</translation>
    </message>
    <message>
        <source>with a capital</source>
        <translation>с прописной буквы</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>сколько их</translation>
    </message>
    <message>
        <source>a number with its noun</source>
        <translation>число с существительным</translation>
    </message>
    <message>
        <source>not longer than 500 signs</source>
        <translation>не длиннее 500 знаков</translation>
    </message>
    <message>
        <source>so many calendar days</source>
        <translation>столько-то календарных дней</translation>
    </message>
    <message>
        <source>with one full stop</source>
        <translation>с одной точкой в конце</translation>
    </message>
    <message>
        <source>a day or a number in words</source>
        <translation>дата или число словами</translation>
    </message>
    <message>
        <source>a name with initials</source>
        <translation>имя с инициалами</translation>
    </message>
    <message>
        <source>one after another, parted by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>with book quotes and dashes</source>
        <translation>с «ёлочками» и тире</translation>
    </message>
    <message>
        <source>initials before the surname, as under a letter</source>
        <translation>инициалы перед фамилией, как в подписи</translation>
    </message>
    <message>
        <source>without a line break inside</source>
        <translation>без переноса строки внутри</translation>
    </message>
    <message>
        <source>title of the file</source>
        <translation>заголовок файла</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>reference to the number of the letter that is answered</source>
        <translation>ссылка на номер письма, на которое отвечают</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>kind of paper, over an inside one</source>
        <translation>вид документа — над внутренним</translation>
    </message>
    <message>
        <source>heading: what it is about</source>
        <translation>заголовок: о чём</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>enclosures</source>
        <translation>приложения</translation>
    </message>
    <message>
        <source>post of who signs</source>
        <translation>должность подписывающего</translation>
    </message>
    <message>
        <source>name of who signs</source>
        <translation>имя подписывающего</translation>
    </message>
    <message>
        <source>who made the letter</source>
        <translation>исполнитель письма</translation>
    </message>
    <message>
        <source>only if {what}</source>
        <translation>только если {what}</translation>
    </message>
    <message>
        <source>only if there is: {what}</source>
        <translation>только если указано: {what}</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>Ответ: {title}</translation>
    </message>
    <message>
        <source>for each of: {what}</source>
        <translation>для каждого: {what}</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>&amp;Built-in text</source>
        <translation>Встроенны&amp;й текст</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>С&amp;охранить в файл…</translation>
    </message>
    <message>
        <source>E&amp;ditions</source>
        <translation>&amp;Редакции</translation>
    </message>
    <message>
        <source>Show on an appeal: number, surname</source>
        <translation>Показать на обращении: номер, фамилия</translation>
    </message>
    <message>
        <source>What the edition says otherwise: + would come back, − would go</source>
        <translation>Чем отличается редакция: «+» вернётся, «−» уйдёт</translation>
    </message>
    <message>
        <source>The gender of this applicant is not known: show another appeal.</source>
        <translation>Пол этого заявителя неизвестен: покажите на другом обращении.</translation>
    </message>
    <message>
        <source>This goes after a field: put the cursor behind one first.</source>
        <translation>Это ставится к полю: сначала поставьте курсор за ним.</translation>
    </message>
    <message>
        <source>Ctrl+Z in the text brings back what stood there.</source>
        <translation>Ctrl+Z в тексте вернёт то, что было.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>A template from a file</source>
        <translation>Шаблон из файла</translation>
    </message>
    <message>
        <source>This file is no template. {told}</source>
        <translation>Этот файл — не шаблон. {told}</translation>
    </message>
    <message>
        <source>This file is no template: it is no text, or far too long.</source>
        <translation>Этот файл — не шаблон: это не текст, или он слишком велик.</translation>
    </message>
    <message>
        <source>A new form of letters</source>
        <translation>Новая форма письма</translation>
    </message>
    <message>
        <source>On an invented example</source>
        <translation>На выдуманном примере</translation>
    </message>
    <message>
        <source>No such appeal was found: shown on an invented example</source>
        <translation>Такое обращение не найдено: показано на выдуманном примере</translation>
    </message>
    <message>
        <source>On the appeal {number}</source>
        <translation>На обращении {number}</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Register by {day}</source>
        <translation>Зарегистрировать до {day}</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>Просрочено: {day}</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>&amp;Text of the template</source>
        <translation>&amp;Текст шаблона</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Что сказано в ответе?</translation>
    </message>
    <message>
        <source>The results of the questions and the way to appeal stand below the text by themselves.</source>
        <translation>Результаты по вопросам и порядок обжалования встанут под текстом сами.</translation>
    </message>
    <message>
        <source>&amp;Text of the answer</source>
        <translation>&amp;Текст ответа</translation>
    </message>
    <message>
        <source>&amp;Enclosures, each on a line of its own</source>
        <translation>&amp;Приложения, каждое с новой строки</translation>
    </message>
    <message>
        <source>How far has the work come?</source>
        <translation>Как продвинулась работа?</translation>
    </message>
    <message>
        <source>An interim answer does not end the work and does not move its term.</source>
        <translation>Промежуточный ответ не завершает работу и не переносит срок.</translation>
    </message>
    <message>
        <source>&amp;What has been done and what is to come</source>
        <translation>&amp;Что сделано и что предстоит</translation>
    </message>
    <message>
        <source>&amp;By which day the answer will be given, if before the term</source>
        <translation>&amp;К какому дню будет ответ, если раньше срока</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Officer at the desk: {name}</source>
        <translation>Сейчас работает: {name}</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>All citizens and appeals here are invented.</source>
        <translation>Все граждане и обращения здесь вымышлены.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The register could not be opened</source>
        <translation>Базу не удалось открыть</translation>
    </message>
    <message>
        <source>Nothing was written to the file. Tasks can be begun and are saved as drafts; they are finished once the register is open.</source>
        <translation>В файл ничего не записано. Задачи можно начинать: они сохраняются как черновики, а завершить их можно будет, когда база откроется.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Попробовать ещё раз</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Сохранить то, что читается</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Открыть п&amp;апку</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Use what was read…</source>
        <translation>&amp;Использовать прочитанное…</translation>
    </message>
    <message>
        <source>The newest backup: {backup}</source>
        <translation>Последняя копия: {backup}</translation>
    </message>
    <message>
        <source>There are no backups in the folder.</source>
        <translation>Резервных копий в папке нет.</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Читаем то, что читается…</translation>
    </message>
    <message>
        <source>Nothing of the file can be read any more. Restore the newest backup.</source>
        <translation>Из файла уже ничего не прочитать. Восстановите базу из последней копии.</translation>
    </message>
    <message>
        <source>Read: {held}</source>
        <translation>Прочитано: {held}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) could not be read.</source>
        <translation>
            <numerusform>Не прочитано не больше %n строки.</numerusform>
            <numerusform>Не прочитано не больше %n строк.</numerusform>
            <numerusform>Не прочитано не больше %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the newest backup: {numbers}</source>
        <translation>Только в последней копии: {numbers}</translation>
    </message>
    <message>
        <source>The newest backup holds all that was read, and more: restore that one.</source>
        <translation>В последней копии есть всё прочитанное и не только оно: восстановите базу из неё.</translation>
    </message>
    <message>
        <source>Newer than the newest backup: {numbers}</source>
        <translation>Новее последней копии: {numbers}</translation>
    </message>
</context>
<context>
    <name>UnkeptPaper</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>With whom?</source>
        <translation>С кем?</translation>
    </message>
    <message>
        <source>There is no case file yet: the name and a phone are enough. A case file is opened when an appeal is registered.</source>
        <translation>Личного дела ещё нет: достаточно имени и телефона. Дело заводится при регистрации обращения.</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Patron&amp;ymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reception</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>Reception: an example</source>
        <translation>Приёмная: пример</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Undone. The numbers that were given stay taken.</source>
        <translation>Отменено. Выданные номера остаются занятыми.</translation>
    </message>
    <message>
        <source>Being saved: {name}</source>
        <translation>Сохраняется: {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The day&apos;s backup is being made; the work goes on.</source>
        <translation>Делаем ежедневную копию, работе это не мешает.</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>Резервная копия не сделана. {reason}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Paused: {name}, {step}</source>
        <translation>Приостановлено: {name}, {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Готово: {name}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}. It waits as it was paused, {time}</source>
        <translation>Отменено: {name} — осталась копия, приостановленная {time}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished task(s) wait(s), saved {time}</source>
        <translation>
            <numerusform>%n незавершённая задача ждёт, сохранена {time}</numerusform>
            <numerusform>%n незавершённые задачи ждут, сохранены {time}</numerusform>
            <numerusform>%n незавершённых задач ждут, сохранены {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished task(s) can&apos;t be continued; the texts can be copied</source>
        <translation>
            <numerusform>%n незавершённую задачу продолжить нельзя; текст можно скопировать</numerusform>
            <numerusform>%n незавершённые задачи продолжить нельзя; тексты можно скопировать</numerusform>
            <numerusform>%n незавершённых задач продолжить нельзя; тексты можно скопировать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of unfinished tasks can&apos;t be read and was put aside: {folder}</source>
        <translation>
            <numerusform>%n копия незавершённой задачи не читается, она отложена: {folder}</numerusform>
            <numerusform>%n копии незавершённых задач не читаются, они отложены: {folder}</numerusform>
            <numerusform>%n копий незавершённых задач не читаются, они отложены: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: the texts of an unfinished task</source>
        <translation>Удалены тексты незавершённой задачи</translation>
    </message>
    <message>
        <source>Discarded: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>«Reception» registers citizens&apos; appeals, keeps their case files and prints the notices.</source>
        <translation>«Приёмная» регистрирует обращения граждан, ведёт их личные дела и печатает уведомления.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Who is at the desk? Until you say, everything is written in the name of {name}</source>
        <translation>Кто сейчас работает? Пока вы не сказали, всё записывается от имени {name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>The register of an earlier version of the program is copied and brought up to date: {percent} %. This is done once.</source>
        <translation>Реестр прежней версии программы копируется и обновляется: {percent} %. Это делается один раз.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>What goes over?</source>
        <translation>Что передаётся?</translation>
    </message>
    <message>
        <source>Everything goes to the officer you have chosen. To give something to somebody else, choose its rows and the officer under the list.</source>
        <translation>Всё переходит к выбранному сотруднику. Чтобы отдать что-то другому, выберите строки и сотрудника под списком.</translation>
    </message>
    <message>
        <source>Open &amp;work</source>
        <translation>Незаконченные &amp;дела</translation>
    </message>
</context>
<context>
    <name>WorkBox</name>
    <message>
        <source>Open work</source>
        <translation>Незаконченные дела</translation>
    </message>
    <message>
        <source>The chosen rows &amp;go to</source>
        <translation>Выбранные строки — &amp;кому</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что за дело</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>WorkScreen</name>
    <message>
        <source>Nothing waits for this officer.</source>
        <translation>У этого сотрудника нет незаконченных дел.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>On which days does the office work?</source>
        <translation>В какие дни работаете?</translation>
    </message>
    <message>
        <source>The days off of the country and those moved by decree are known. Enter only what the office does otherwise, or load the calendar of a new year from a file.</source>
        <translation>Праздники и переносы по постановлениям правительства программа знает. Внесите только то, что у вас иначе, или загрузите календарь нового года из файла.</translation>
    </message>
    <message>
        <source>‹ F&amp;ormer year</source>
        <translation>‹ &amp;Прошлый год</translation>
    </message>
    <message>
        <source>Days that diffe&amp;r</source>
        <translation>Дни, которые &amp;отличаются</translation>
    </message>
    <message>
        <source>Ne&amp;xt year ›</source>
        <translation>С&amp;ледующий год ›</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>The transferred days of this year are decreed and &amp;entered</source>
        <translation>Переносы этого года &amp;утверждены и внесены</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>Load a calendar</source>
        <translation>Загрузить календарь</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>This file holds no calendar of a year: take another one, or type the days.</source>
        <translation>В этом файле нет календаря на год: выберите другой или внесите дни сами.</translation>
    </message>
    <message>
        <source>Loaded: {year}. Look through the days.</source>
        <translation>Загружен {year} год. Просмотрите дни.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Finish the stage…</source>
        <translation>Завершить &amp;этап…</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Ответить…</translation>
    </message>
    <message>
        <source>&amp;Assign to others…</source>
        <translation>&amp;Передать другим…</translation>
    </message>
    <message>
        <source>&amp;Hand to helpers…</source>
        <translation>&amp;Раздать помощникам…</translation>
    </message>
    <message>
        <source>&amp;Split the questions…</source>
        <translation>Разделить &amp;вопросы…</translation>
    </message>
    <message>
        <source>&amp;Control…</source>
        <translation>&amp;Контроль…</translation>
    </message>
    <message>
        <source>&amp;Ask the author for details…</source>
        <translation>Запросить &amp;сведения у автора…</translation>
    </message>
    <message>
        <source>Request &amp;documents…</source>
        <translation>Запросить &amp;документы…</translation>
    </message>
    <message>
        <source>&amp;Note a reply…</source>
        <translation>&amp;Отметить, что ответили…</translation>
    </message>
    <message>
        <source>&amp;Interim answer…</source>
        <translation>Пром&amp;ежуточный ответ…</translation>
    </message>
    <message>
        <source>&amp;Extend the term…</source>
        <translation>&amp;Продлить срок…</translation>
    </message>
    <message>
        <source>&amp;Forward by competence…</source>
        <translation>&amp;Направить по компетенции…</translation>
    </message>
    <message>
        <source>&amp;Return the complaint…</source>
        <translation>&amp;Вернуть жалобу…</translation>
    </message>
    <message>
        <source>Leave &amp;without an answer…</source>
        <translation>Оставить &amp;без ответа…</translation>
    </message>
    <message>
        <source>&amp;Stop the correspondence…</source>
        <translation>&amp;Прекратить переписку…</translation>
    </message>
    <message>
        <source>With&amp;drawn by its author…</source>
        <translation>Отозвано &amp;заявителем…</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>Закр&amp;ыть…</translation>
    </message>
    <message>
        <source>&amp;Put into the archive…</source>
        <translation>Поло&amp;жить в архив…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Возобнов&amp;ить работу…</translation>
    </message>
    <message>
        <source>&amp;Approve or return…</source>
        <translation>Согласовать или &amp;вернуть…</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>appeal</name>
    <message>
        <source>extended</source>
        <translation>продлено</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Путь обращения</translation>
    </message>
    <message>
        <source>&amp;Correct the card</source>
        <translation>&amp;Исправить карточку</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Письмо…</translation>
    </message>
    <message>
        <source>Feed&amp;back…</source>
        <translation>О&amp;тзыв…</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>дозаполнить</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Суть обращения</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Before it was extended</source>
        <translation>Срок до продления</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В работе у</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Место в архиве</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>details from the author</source>
        <translation>сведения от заявителя</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электронное</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>дело {case}</translation>
    </message>
    <message>
        <source>volume {volume}</source>
        <translation>том {volume}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>{shelf}</translation>
    </message>
    <message>
        <source>{sheets}, enclosures on {enclosures}</source>
        <translation>{sheets}, приложения на {enclosures}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>There is no such appeal</source>
        <translation>Такого обращения нет</translation>
    </message>
    <message>
        <source>It may have been found in another data file. Look for it by the search (Ctrl+K).</source>
        <translation>Возможно, оно из другой базы. Найдите его через поиск (Ctrl+K).</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Работа</translation>
    </message>
    <message>
        <source>&amp;Requests and term</source>
        <translation>&amp;Срок и запросы</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>И&amp;тог</translation>
    </message>
    <message>
        <source>&amp;Ending</source>
        <translation>Закрытие и &amp;архив</translation>
    </message>
</context>
<context>
    <name>appeals</name>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>&amp;Journal for a period…</source>
        <translation>&amp;Журнал за период…</translation>
    </message>
    <message>
        <source>&amp;Register an appeal</source>
        <translation>&amp;Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>No appeal has been registered yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>The first one is a minute away: press F2 and begin with the surname.</source>
        <translation>Первое — дело одной минуты: нажмите F2 и начните с фамилии.</translation>
    </message>
    <message>
        <source>Show &amp;all appeals</source>
        <translation>Показать &amp;все обращения</translation>
    </message>
    <message>
        <source>There are none in this state</source>
        <translation>Таких обращений нет</translation>
    </message>
    <message>
        <source>Nothing to do here. Choose another filter to see other appeals.</source>
        <translation>Здесь делать нечего. Чтобы увидеть другие обращения, выберите другой отбор.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and reception(s)</source>
        <translation>
            <numerusform>%n звонок или приём</numerusform>
            <numerusform>%n звонка и приёма</numerusform>
            <numerusform>%n звонков и приёмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s) merged before</source>
        <translation>
            <numerusform>%n объединённое раньше дело</numerusform>
            <numerusform>%n объединённых раньше дела</numerusform>
            <numerusform>%n объединённых раньше дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_file</name>
    <message>
        <source>&amp;New appeal of this citizen</source>
        <translation>&amp;Новое обращение заявителя</translation>
    </message>
    <message>
        <source>&amp;Correct the case file</source>
        <translation>&amp;Исправить личное дело</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Письмо…</translation>
    </message>
    <message>
        <source>C&amp;over, inventory…</source>
        <translation>Об&amp;ложка, опись…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Объе&amp;динить…</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>заведено {day}</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Portrait of the citizen…</source>
        <translation>Портрет гражданина…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Писем пока нет.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>No files came with the appeals.</source>
        <translation>К обращениям файлы не приложены.</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>дозаполнить</translation>
    </message>
    <message>
        <source>same number elsewhere</source>
        <translation>тот же номер в другом деле</translation>
    </message>
    <message>
        <source>{number} also stands in {case_file}</source>
        <translation>{number} есть и в деле {case_file}</translation>
    </message>
    <message>
        <source>Open the other case file</source>
        <translation>Открыть другое дело</translation>
    </message>
    <message>
        <source>No appeals yet.</source>
        <translation>Обращений пока нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Earlier a&amp;ppeals</source>
        <translation>&amp;Ещё обращения</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>There is no such case file</source>
        <translation>Такого личного дела нет</translation>
    </message>
    <message>
        <source>It may have been found in another data file. Look for it by the search (Ctrl+K).</source>
        <translation>Возможно, оно из другой базы. Найдите его через поиск (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>Case files</source>
        <translation>Личные дела</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n личное дело</numerusform>
            <numerusform>%n личных дела</numerusform>
            <numerusform>%n личных дел</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register an appeal</source>
        <translation>&amp;Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>There are no case files yet</source>
        <translation>Личных дел пока нет</translation>
    </message>
    <message>
        <source>A case file is opened by itself with the first appeal of a citizen.</source>
        <translation>Личное дело заводится само, с первым обращением гражданина.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращений</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Последнее</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>There is no backup of the register yet.</source>
        <translation>Резервной копии базы ещё нет.</translation>
    </message>
    <message>
        <source>The last good backup is old: {backup}.</source>
        <translation>Последняя исправная резервная копия — старая: {backup}.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is behind: the register was last changed {change}. Set the date and time right before registering anything.</source>
        <translation>Часы компьютера отстают: последнее изменение в базе — {change}. Прежде чем регистрировать, поставьте верные дату и время.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock may be ahead: the register was last changed {change}. Look at the date before registering anything.</source>
        <translation>Часы компьютера, возможно, спешат: последнее изменение в базе — {change}. Прежде чем регистрировать, проверьте дату.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>All officers</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Refusals that you are to hear of</source>
        <translation>Отказы, о которых сообщают вам</translation>
    </message>
    <message>
        <source>&amp;Plan one for this day</source>
        <translation>&amp;Запланировать на этот день</translation>
    </message>
    <message>
        <source>Nothing is planned for this day</source>
        <translation>На этот день ничего не запланировано</translation>
    </message>
    <message>
        <source>Calls, meetings and receptions stand here, each with its next step.</source>
        <translation>Здесь стоят звонки, встречи и приёмы, и у каждого — следующий шаг.</translation>
    </message>
    <message>
        <source>Reasons of re&amp;fusal…</source>
        <translation>Причины &amp;отказа…</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Likely doubles</source>
        <translation>Вероятные двойники</translation>
    </message>
    <message>
        <source>Loo&amp;k through the register</source>
        <translation>&amp;Искать по всей базе</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Looking through the register</source>
        <translation>Поиск по всей базе</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs}, the likeliest; look again when they are settled</source>
        <translation>{pairs}, самые вероятные; когда разберёте их, ищите снова</translation>
    </message>
    <message>
        <source>Is anybody on file twice?</source>
        <translation>Нет ли кого-то дважды?</translation>
    </message>
    <message>
        <source>The whole register is looked through for case files that may be one citizen&apos;s: by phone, date of birth, numbers of documents, address. Nothing is changed by it, and the work goes on meanwhile.</source>
        <translation>Программа пройдёт по всем личным делам и найдёт те, что могут быть одного человека: по телефону, дате рождения, номерам документов, адресу. Она ничего не изменит, а работать можно и дальше.</translation>
    </message>
    <message>
        <source>No doubles were found</source>
        <translation>Двойников не нашлось</translation>
    </message>
    <message>
        <source>Everybody seems to have one case file only.</source>
        <translation>Похоже, у каждого только одно личное дело.</translation>
    </message>
    <message>
        <source>Looking; the work goes on.</source>
        <translation>Идёт поиск; работать можно дальше.</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>Разные &amp;люди</translation>
    </message>
    <message>
        <source>May be &amp;one after all</source>
        <translation>Может быть, один &amp;человек</translation>
    </message>
    <message>
        <source>Open the f&amp;irst</source>
        <translation>Открыть п&amp;ервое</translation>
    </message>
    <message>
        <source>Merge two by &amp;number…</source>
        <translation>Объединить &amp;два по номеру…</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <translation>&amp;Сравнить и объединить…</translation>
    </message>
    <message>
        <source>Open the s&amp;econd</source>
        <translation>Открыть &amp;второе</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одно дело</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое дело</translation>
    </message>
    <message>
        <source>What is the same and what is not</source>
        <translation>Что совпадает и что нет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>разные люди</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединены</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено %n дн.</numerusform>
            <numerusform>просрочено %n дн.</numerusform>
            <numerusform>просрочено %n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>ответ {day}</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>завершено {day}</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>поздно, {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>срок завтра</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>срок через %n день</numerusform>
            <numerusform>срок через %n дня</numerusform>
            <numerusform>срок через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Сохранено: {name}, %n строка</numerusform>
            <numerusform>Сохранено: {name}, %n строки</numerusform>
            <numerusform>Сохранено: {name}, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Table in text, CSV</source>
        <translation>Таблица в тексте, CSV</translation>
    </message>
    <message>
        <source>Saving {name}: {share} %</source>
        <translation>Сохраняем {name}: {share} %</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Reception</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>The details hold nothing of what was typed.</source>
        <translation>В подробностях нет ничего из введённого.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Nobody has said anything of an answer yet.</source>
        <translation>Отзывов на ответы пока нет.</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Выполнено…</translation>
    </message>
    <message>
        <source>Improvement done: {action}</source>
        <translation>Улучшение выполнено: {action}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>выполнено {day}</translation>
    </message>
</context>
<context>
    <name>feedback_page</name>
    <message numerus="yes">
        <source>%n piece(s) of feedback</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback and improvements</source>
        <translation>Отзывы и улучшения</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Средние оценки</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>&amp;Выполнено…</translation>
    </message>
    <message>
        <source>Nobody has said anything of an answer yet</source>
        <translation>Отзывов на ответы пока нет</translation>
    </message>
    <message>
        <source>Open an appeal that has been answered and enter there what was said.</source>
        <translation>Откройте обращение, на которое дан ответ, и запишите отзыв там.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать в&amp;сё</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Таких отзывов нет</translation>
    </message>
    <message>
        <source>Widen the period, or choose another view.</source>
        <translation>Расширьте период или выберите другой список.</translation>
    </message>
    <message>
        <source>any score</source>
        <translation>любая оценка</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>С &amp;числа</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>П&amp;о число</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Улучшение</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message numerus="yes">
        <source>All in all: mean {mean}, %n answer(s) rated, {low} of them badly</source>
        <translation>
            <numerusform>Всего: средняя оценка {mean}, оценён %n ответ, из них плохо — {low}</numerusform>
            <numerusform>Всего: средняя оценка {mean}, оценено %n ответа, из них плохо — {low}</numerusform>
            <numerusform>Всего: средняя оценка {mean}, оценено %n ответов, из них плохо — {low}</numerusform>
        </translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>По исполнителям</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Addressee in a letter</source>
        <translation>Кому в письме</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Социальное положение</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Льготная категория</translation>
    </message>
    <message>
        <source>Basis for keeping the data</source>
        <translation>Основание обработки данных</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Номера документов</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Заведено</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Объединено с делом</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал поступления</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Рассмотрение завершено</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Sheets of enclosures</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Суть обращения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Sent on by</source>
        <translation>Кем переслано</translation>
    </message>
    <message>
        <source>Number of the sender</source>
        <translation>Номер отправителя</translation>
    </message>
    <message>
        <source>Day of the sender</source>
        <translation>Дата отправителя</translation>
    </message>
    <message>
        <source>Executor outside the office</source>
        <translation>Исполнитель вне органа</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписей</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Сдано в архив</translation>
    </message>
    <message>
        <source>Due before it was extended</source>
        <translation>Срок до продления</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Case of art. 11</source>
        <translation>Случай ст. 11</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>No approval at the last stage</source>
        <translation>Без согласования на последнем этапе</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Назначено на</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Consent to an oral answer</source>
        <translation>Согласие на устный ответ</translation>
    </message>
    <message>
        <source>Who hears of it</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Принято к сведению</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Место в архиве</translation>
    </message>
    <message>
        <source>Case of the archive</source>
        <translation>Дело архива</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем завершено</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверен</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Reception</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Take the data over</source>
        <translation>Забрать данные сюда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The program is open already with these data, but does not answer (process {pid}). Wait until it does, or end it, and try again.</source>
        <translation>Программа с этими данными уже открыта, но не отвечает (процесс {pid}). Подождите, пока ответит, или завершите её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The data are in use on another computer: {host} (process {pid}). Two computers must not write them at once: close the program there. If it is certain that it runs there no more, take the data over.</source>
        <translation>Эти данные заняты на другом компьютере: {host} (процесс {pid}). Двум компьютерам нельзя записывать их одновременно: закройте программу там. Если точно известно, что там она уже не работает, заберите данные сюда.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Nothing of this kind has happened. Look for less.</source>
        <translation>Таких событий нет. Смягчите условия.</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message numerus="yes">
        <source>Earlier: %n more</source>
        <translation>
            <numerusform>Раньше: ещё %n событие</numerusform>
            <numerusform>Раньше: ещё %n события</numerusform>
            <numerusform>Раньше: ещё %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>all officers</source>
        <translation>все сотрудники</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;числа</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>П&amp;о число</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Кто</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Correct what is wrong and load the row again</source>
        <translation>Исправьте ошибку и загрузите строку снова</translation>
    </message>
    <message>
        <source>Say whose case file it is, or whether a new one is to be opened</source>
        <translation>Решите, чьё это дело, или что нужно завести новое</translation>
    </message>
    <message>
        <source>Left out: the applicant is on file</source>
        <translation>Пропущена: у заявителя уже есть дело</translation>
    </message>
    <message>
        <source>a new case file</source>
        <translation>новое дело</translation>
    </message>
    <message>
        <source>into the case file that a row above opens</source>
        <translation>в дело, которое заводит строка выше</translation>
    </message>
    <message>
        <source>into a case file of the register</source>
        <translation>в дело, которое уже есть в реестре</translation>
    </message>
    <message>
        <source>without a case file: nobody has signed</source>
        <translation>без дела: обращение не подписано</translation>
    </message>
    <message>
        <source>the applicant is on file</source>
        <translation>дело заявителя уже есть</translation>
    </message>
    <message>
        <source>the same stands above in the file</source>
        <translation>то же самое есть в файле выше</translation>
    </message>
    <message>
        <source>loaded before</source>
        <translation>загружена раньше</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>{field}: «{text}» is kept as it is</source>
        <translation>{field}: «{text}» оставлено как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n new case file(s)</source>
        <translation>
            <numerusform>%n новое дело</numerusform>
            <numerusform>%n новых дела</numerusform>
            <numerusform>%n новых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them into case files there are</source>
        <translation>
            <numerusform>из них %n в дело, которое уже есть</numerusform>
            <numerusform>из них %n в дела, которые уже есть</numerusform>
            <numerusform>из них %n в дела, которые уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the register already, or twice in the file</source>
        <translation>
            <numerusform>%n строка уже в реестре или дважды в файле</numerusform>
            <numerusform>%n строки уже в реестре или дважды в файле</numerusform>
            <numerusform>%n строк уже в реестре или дважды в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct and load again</source>
        <translation>
            <numerusform>%n строка: исправить и загрузить снова</numerusform>
            <numerusform>%n строки: исправить и загрузить снова</numerusform>
            <numerusform>%n строк: исправить и загрузить снова</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Pages of the side column</source>
        <translation>Страницы левой колонки</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search by parameters</source>
        <translation>Поиск по параметрам</translation>
    </message>
    <message>
        <source>Next step, or finish</source>
        <translation>Следующий шаг, на последнем — завершить</translation>
    </message>
    <message>
        <source>Step or page before</source>
        <translation>Предыдущий шаг или страница</translation>
    </message>
    <message>
        <source>Pause the task</source>
        <translation>Приостановить задачу</translation>
    </message>
    <message>
        <source>Cancel the task, close the page</source>
        <translation>Отменить задачу, закрыть страницу</translation>
    </message>
    <message>
        <source>Next paused task</source>
        <translation>Следующая приостановленная задача</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Эта справка</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Next field, from the last one the next step</source>
        <translation>Следующее поле, с последнего — следующий шаг</translation>
    </message>
    <message>
        <source>Add a row, remove the row</source>
        <translation>Добавить строку, убрать строку</translation>
    </message>
    <message>
        <source>Take the mark that is proposed</source>
        <translation>Поставить предложенную отметку</translation>
    </message>
    <message>
        <source>What comes next with an appeal</source>
        <translation>Следующий шаг с обращением</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>Снять выбор</translation>
    </message>
</context>
<context>
    <name>kinship</name>
    <message>
        <source>This case file was merged into {number} ({title}). All that lay in it is there now.</source>
        <translation>Это дело объединено с {number} ({title}). Всё, что в нём было, теперь там.</translation>
    </message>
    <message>
        <source>Op&amp;en {number}</source>
        <translation>От&amp;крыть {number}</translation>
    </message>
    <message>
        <source>&amp;Split them again…</source>
        <translation>&amp;Разделить снова…</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>Holds what lay in these case files before they were merged into it:</source>
        <translation>Сюда вошли объединённые с ним дела:</translation>
    </message>
    <message>
        <source>{number}, {title}, may be the same citizen&apos;s: {reasons}.</source>
        <translation>Похоже, {number} ({title}) — дело того же человека: {reasons}.</translation>
    </message>
    <message>
        <source>Compare and mer&amp;ge…</source>
        <translation>&amp;Сравнить и объединить…</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Открыть {number}</translation>
    </message>
    <message>
        <source>&amp;Different people…</source>
        <translation>Разные &amp;люди…</translation>
    </message>
    <message>
        <source>possible double</source>
        <translation>возможный двойник</translation>
    </message>
    <message>
        <source>Said to be another citizen&apos;s than these; press one to take that back:</source>
        <translation>Отмечено, что это разные люди; чтобы отменить отметку, нажмите на дело:</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>&amp;Case file</source>
        <translation>&amp;Личное дело</translation>
    </message>
    <message>
        <source>&amp;Appeal</source>
        <translation>&amp;Обращение</translation>
    </message>
    <message>
        <source>Print on the office&apos;s &amp;form</source>
        <translation>Печатать на &amp;бланке</translation>
    </message>
    <message>
        <source>Without the letterhead, which the form has already</source>
        <translation>Без реквизитов организации: на бланке они уже есть</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>There is no such letter</source>
        <translation>Такого письма нет</translation>
    </message>
    <message>
        <source>Look for it by its number in the journal of outgoing letters.</source>
        <translation>Найдите его по номеру среди исходящих писем.</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>merged into {number}</source>
        <translation>объединено с {number}</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lost_numbers</name>
    <message>
        <source>Lost numbers</source>
        <translation>Утраченные номера</translation>
    </message>
    <message>
        <source>They were given and a restore has taken back what they stood for. They are on papers that went out, so they are not given again: what is registered anew gets the next number.</source>
        <translation>Эти номера были присвоены, но восстановление из копии убрало то, что под ними стояло. Они остались на отправленных бумагах и повторно не присваиваются: зарегистрированное заново получит следующий номер.</translation>
    </message>
    <message>
        <source>case files</source>
        <translation>личные дела</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Fill this in to go on</source>
        <translation>Заполните, чтобы продолжить</translation>
    </message>
    <message>
        <source>Choose a case file, or say that this is the first appeal</source>
        <translation>Выберите личное дело или скажите, что обращение первое</translation>
    </message>
    <message>
        <source>«{value}» has no letters: write the name in letters</source>
        <translation>В «{value}» нет букв: напишите буквами</translation>
    </message>
    <message>
        <source>«{value}» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3</source>
        <translation>Дату «{value}» прочитать не удалось: напишите 15.01.2026, 150126, 15.1, «сегодня» или +3</translation>
    </message>
    <message>
        <source>{value} has not come yet: check the day and the year</source>
        <translation>{value} ещё не наступило: проверьте день и год</translation>
    </message>
    <message>
        <source>{value} is over: choose today or a later day</source>
        <translation>{value} уже прошло: выберите сегодняшний или более поздний день</translation>
    </message>
    <message>
        <source>{value} is before 1900: check the year</source>
        <translation>{value} — раньше 1900 года: проверьте год</translation>
    </message>
    <message>
        <source>{value} is before the day of receipt: correct one of the two dates</source>
        <translation>{value} — раньше дня поступления: исправьте одну из двух дат</translation>
    </message>
    <message>
        <source>{value} is before the first day: correct one of the two dates</source>
        <translation>{value} — раньше первого дня: исправьте одну из двух дат</translation>
    </message>
    <message>
        <source>«{value}» is no phone number: write it with the code, as +7 912 345-67-89 or 8 (495) 123-45-67</source>
        <translation>Телефон «{value}» прочитать не удалось: напишите с кодом, например +7 912 345-67-89 или 8 (495) 123-45-67</translation>
    </message>
    <message>
        <source>«{value}» is no e-mail address: it looks like name@site.ru</source>
        <translation>В адресе «{value}» ошибка: нужно как name@site.ru</translation>
    </message>
    <message>
        <source>A postal code has six digits, as 624200</source>
        <translation>В индексе шесть цифр, например 624200</translation>
    </message>
    <message>
        <source>«{value}» is no time: write it as 10:30, 1030 or 10</source>
        <translation>«{value}» — не время: напишите 10:30, 1030 или 10</translation>
    </message>
    <message>
        <source>«{value}» is no number: write it in digits</source>
        <translation>«{value}» — не число: напишите цифрами</translation>
    </message>
    <message>
        <source>{value} can&apos;t be right here: check the number</source>
        <translation>{value} здесь быть не может: проверьте число</translation>
    </message>
    <message>
        <source>A topic code has four or five groups of four digits, as 0005.0005.0056.1147</source>
        <translation>В коде темы четыре или пять групп по четыре цифры, например 0005.0005.0056.1147</translation>
    </message>
    <message>
        <source>A template needs one {{n}}, the count; it may hold {{yy}}, {{yyyy}}, {{letter}}: «ОГ-{{n:4}}/{{yy}}»</source>
        <translation>В шаблоне нужен один счётчик {{n}}; можно добавить {{yy}}, {{yyyy}}, {{letter}}: «ОГ-{{n:4}}/{{yy}}»</translation>
    </message>
    <message>
        <source>No letter can be made of this text yet: mend the lines that are marked</source>
        <translation>По этому тексту письмо пока не составить: исправьте отмеченные строки</translation>
    </message>
    <message>
        <source>This is the same case file: choose another one</source>
        <translation>Это то же самое дело: выберите другое</translation>
    </message>
    <message>
        <source>One belongs to a person, the other to an organisation: these are never the same</source>
        <translation>Одно дело гражданина, другое — организации: их не объединяют</translation>
    </message>
    <message>
        <source>This one is not in use any more: choose another one</source>
        <translation>Это дело больше не действует: выберите другое</translation>
    </message>
    <message>
        <source>«{value}» is no tracking number: 14 digits, or 13 signs as RA123456785RU; check each of them</source>
        <translation>«{value}» — не почтовый номер: сверьте каждый знак; в нём 14 цифр или 13 знаков, как RA123456785RU</translation>
    </message>
    <message>
        <source>There are two of the same name: change or remove one</source>
        <translation>Два одинаковых названия: измените или уберите одно</translation>
    </message>
    <message>
        <source>A SNILS has 11 digits, as 112-233-445 95: look at the paper</source>
        <translation>В СНИЛС 11 цифр, как 112-233-445 95: сверьтесь с документом</translation>
    </message>
    <message>
        <source>An INN has 12 digits, an organisation&apos;s has 10: look at the paper</source>
        <translation>В ИНН человека 12 цифр, организации — 10: сверьтесь с документом</translation>
    </message>
    <message>
        <source>A Russian passport has 4 digits of series and 6 of number: look at the paper</source>
        <translation>В российском паспорте 4 цифры серии и 6 цифр номера: сверьтесь с документом</translation>
    </message>
    <message>
        <source>The check number does not fit: one of the digits is probably another. It is kept as it is.</source>
        <translation>Контрольное число не сходится: вероятно, ошибка в одной из цифр. Номер сохранится, как есть.</translation>
    </message>
    <message>
        <source>The responsible officer can&apos;t be a helper too: choose other helpers</source>
        <translation>Ответственный не может быть ещё и помощником: выберите других помощников</translation>
    </message>
    <message>
        <source>Without the citizen&apos;s consent the answer is a written one (59-FZ, art. 13 part 3): ask, or choose “Becomes an appeal”</source>
        <translation>Без согласия гражданина ответ даётся письменно (ч. 3 ст. 13 59-ФЗ): спросите его или выберите «Становится обращением»</translation>
    </message>
    <message>
        <source>There is no case file yet, and so no address for a letter: choose otherwise</source>
        <translation>Личного дела ещё нет, и письмо отправить некому: выберите другое</translation>
    </message>
    <message>
        <source>The letter has to greet the citizen: say the gender in the case file first, or choose otherwise</source>
        <translation>В письме есть обращение по имени: сначала укажите пол в личном деле или выберите другое</translation>
    </message>
    <message>
        <source>This can&apos;t end so: choose another result</source>
        <translation>Так закончиться не может: выберите другой результат</translation>
    </message>
    <message>
        <source>«{value}» is another one&apos;s number already: change it</source>
        <translation>Номер «{value}» уже занят: измените его</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose another deputy</source>
        <translation>Никто не замещает сам себя: выберите другого заместителя</translation>
    </message>
    <message>
        <source>These two stand in for each other in the end: choose another deputy for one of them</source>
        <translation>Замещение замкнулось в круг: выберите одному из них другого заместителя</translation>
    </message>
    <message>
        <source>Nobody would be left to register appeals: make somebody else a secretary first</source>
        <translation>Регистрировать обращения станет некому: сначала назначьте секретарём кого-то ещё</translation>
    </message>
    <message>
        <source>The work is to go to somebody else: choose another officer</source>
        <translation>Дела передаются кому-то другому: выберите другого сотрудника</translation>
    </message>
    <message>
        <source>This officer does not work here any more: choose another one</source>
        <translation>Этот сотрудник здесь больше не работает: выберите другого</translation>
    </message>
    <message>
        <source>A collective appeal has two signatures or more: count them, or take the mark off</source>
        <translation>У коллективного обращения не меньше двух подписей: укажите их число или снимите отметку</translation>
    </message>
    <message>
        <source>One helper has two parts: say all that they do in one of them</source>
        <translation>У одного помощника две части: опишите всё в одной</translation>
    </message>
    <message>
        <source>A part is due after the appeal itself: name an earlier day, or extend the term first</source>
        <translation>Срок части позже срока самого обращения: назначьте более ранний день или сначала продлите срок</translation>
    </message>
    <message>
        <source>{value} is after the term of the appeal: name an earlier day, or extend the term first</source>
        <translation>{value} позже срока обращения: назовите день раньше или сначала продлите срок</translation>
    </message>
    <message>
        <source>Also with {value} days more the term is over by now: name more days, or answer without an extension</source>
        <translation>Даже с продлением на {value} дн. срок уже истёк: укажите больше дней или отвечайте без продления</translation>
    </message>
    <message>
        <source>The complaint is about them: it may not go there (59-FZ, art. 8 part 6). Name another body, or return the complaint to its author</source>
        <translation>Жалоба как раз на них: направлять её туда нельзя (59-ФЗ, ч. 6 ст. 8). Назовите другой орган или верните жалобу автору</translation>
    </message>
    <message>
        <source>Mark at least one question that goes to the other body</source>
        <translation>Отметьте хотя бы один вопрос, который направляется</translation>
    </message>
    <message>
        <source>Say of each question what is answered to it</source>
        <translation>Укажите результат по каждому вопросу</translation>
    </message>
    <message>
        <source>This is not so here. Without an answer stay appeals that name no surname or no address; all other cases need an author who can be written to: look at the case file, or choose another case</source>
        <translation>Здесь это не так. Без ответа остаются обращения без фамилии или адреса; в остальных случаях автору есть куда написать. Проверьте личное дело или выберите другой случай</translation>
    </message>
    <message>
        <source>At least two written answers must have been given before: name each on a line of its own</source>
        <translation>Прежде должны быть даны хотя бы два письменных ответа: назовите каждый с новой строки</translation>
    </message>
    <message>
        <source>The file is not read yet: wait for its first rows, or choose another</source>
        <translation>Файл ещё не прочитан: дождитесь первых строк или выберите другой</translation>
    </message>
    <message>
        <source>Say which column holds the surname, the whole name or the organisation</source>
        <translation>Укажите столбец с фамилией, полным именем или организацией</translation>
    </message>
    <message>
        <source>Appeals need a column with their substance and one with a day; without appeals name none of theirs</source>
        <translation>Для обращений нужны столбец с содержанием и столбец с датой; если обращений нет, не называйте их столбцов</translation>
    </message>
    <message>
        <source>Two columns are said to hold the same: change one of them, or leave it in the file</source>
        <translation>Два столбца названы одинаково: измените один из них или оставьте его в файле</translation>
    </message>
    <message>
        <source>By telephone only an inquiry is logged: change the kind or the channel</source>
        <translation>По телефону принимают только справочный запрос: измените вид или канал поступления</translation>
    </message>
    <message>
        <source>Since 30.03.2025 a letter by plain e-mail is no appeal: choose “Not an appeal”, and its author is told how to write; or change the channel</source>
        <translation>С 30.03.2025 письмо по электронной почте — не обращение: выберите «Не обращение», и автору уйдёт разъяснение, или измените канал</translation>
    </message>
    <message>
        <source>There is no such date: January has {days} days</source>
        <translation>Такой даты нет: в январе {days} день</translation>
    </message>
    <message>
        <source>There is no such date: February has {days} days that year</source>
        <translation>Такой даты нет: в феврале того года {days} дней</translation>
    </message>
    <message>
        <source>There is no such date: March has {days} days</source>
        <translation>Такой даты нет: в марте {days} день</translation>
    </message>
    <message>
        <source>There is no such date: April has {days} days</source>
        <translation>Такой даты нет: в апреле {days} дней</translation>
    </message>
    <message>
        <source>There is no such date: May has {days} days</source>
        <translation>Такой даты нет: в мае {days} день</translation>
    </message>
    <message>
        <source>There is no such date: June has {days} days</source>
        <translation>Такой даты нет: в июне {days} дней</translation>
    </message>
    <message>
        <source>There is no such date: July has {days} days</source>
        <translation>Такой даты нет: в июле {days} день</translation>
    </message>
    <message>
        <source>There is no such date: August has {days} days</source>
        <translation>Такой даты нет: в августе {days} день</translation>
    </message>
    <message>
        <source>There is no such date: September has {days} days</source>
        <translation>Такой даты нет: в сентябре {days} дней</translation>
    </message>
    <message>
        <source>There is no such date: October has {days} days</source>
        <translation>Такой даты нет: в октябре {days} день</translation>
    </message>
    <message>
        <source>There is no such date: November has {days} days</source>
        <translation>Такой даты нет: в ноябре {days} дней</translation>
    </message>
    <message>
        <source>There is no such date: December has {days} days</source>
        <translation>Такой даты нет: в декабре {days} день</translation>
    </message>
    <message>
        <source>Choose to go on</source>
        <translation>Выберите, чтобы продолжить</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Nothing was saved: open it anew and repeat the correction.</source>
        <translation>Пока вы работали, это изменил кто-то другой. Ничего не сохранено: откройте заново и повторите исправление.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved: close it and press the button again.</source>
        <translation>Данные заняты другой программой. Ничего не сохранено: закройте её и нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>The file with the data is damaged. It is left as it is: restore the last backup, or save what can be read.</source>
        <translation>Файл базы повреждён. Он оставлен как есть: восстановите базу из последней копии или сохраните то, что читается.</translation>
    </message>
    <message>
        <source>The file with the data is gone from its folder, or empty. Put the file back, or restore the last backup.</source>
        <translation>Файл базы пуст или исчез из папки. Верните файл на место или восстановите базу из последней копии.</translation>
    </message>
    <message>
        <source>The data lie in a folder of another computer. A power cut or a lost connection would damage them there: move the folder to a disk of this computer.</source>
        <translation>Данные лежат в папке другого компьютера. Отключение питания или обрыв связи повредит их там: перенесите папку на диск этого компьютера.</translation>
    </message>
    <message>
        <source>The file is too large to be attached: at most {most}. Attach a part of it, or note where it is kept.</source>
        <translation>Файл слишком большой, можно не больше {most}. Приложите его часть или запишите, где он хранится.</translation>
    </message>
    <message>
        <source>This file is no table that can be read: it is of another kind, damaged, or locked by a password. Save it as CSV or XLSX and choose it again.</source>
        <translation>Этот файл не читается как таблица: он другого вида, повреждён или закрыт паролем. Сохраните его как CSV или XLSX и выберите снова.</translation>
    </message>
    <message>
        <source>There is no row under the headers. Choose another sheet or another file.</source>
        <translation>Под заголовками нет ни одной строки. Выберите другой лист или другой файл.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {most}. Save it as CSV, or in parts, and choose it again.</source>
        <translation>В распакованном виде файл больше {most}. Сохраните его как CSV или по частям и выберите снова.</translation>
    </message>
    <message>
        <source>A quotation mark that begins near line {line} is never closed, so that rows can&apos;t be told apart. Correct the line, or choose how cells are parted.</source>
        <translation>Кавычка, открытая около строки {line}, нигде не закрыта, и строки не отделить одну от другой. Исправьте эту строку или выберите другой разделитель.</translation>
    </message>
    <message>
        <source>The copy of the file is kept no more. Go back and choose the file again.</source>
        <translation>Копии файла больше нет. Вернитесь и выберите файл снова.</translation>
    </message>
    <message>
        <source>A part of the program is missing: the typeface of letters. Install the program anew; what is registered is safe, and the letter is made then.</source>
        <translation>Не хватает части программы: шрифта писем. Установите программу заново; зарегистрированное цело, и письмо тогда будет сделано.</translation>
    </message>
    <message>
        <source>There is no printer. Connect one, or save the letter as PDF and print it elsewhere.</source>
        <translation>Принтера нет. Подключите его или сохраните письмо в PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is left of it.</source>
        <translation>Остановлено, лишних файлов не осталось.</translation>
    </message>
    <message>
        <source>This file belongs to another program. Start with the right data folder.</source>
        <translation>Этот файл — от другой программы. Запустите «Приёмную» с нужной папкой данных.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Install that version.</source>
        <translation>Данные записаны более новой версией программы. Установите её.</translation>
    </message>
    <message>
        <source>The folder with the data can&apos;t be reached. Nothing was saved: check the disk and the rights to it.</source>
        <translation>Папка с данными недоступна. Ничего не сохранено: проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was saved: free some room and press the button again.</source>
        <translation>На диске нет места. Ничего не сохранено: освободите место и нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>Этого файла больше нет. Выберите его заново.</translation>
    </message>
    <message>
        <source>The file may not be read or written. Check the rights to it.</source>
        <translation>К файлу нет доступа. Проверьте права.</translation>
    </message>
    <message>
        <source>The disk can&apos;t do this now. Check the disk and try again.</source>
        <translation>Диск не отвечает. Проверьте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some room and try again.</source>
        <translation>На диске нет места. Освободите его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing typed is lost: try again.</source>
        <translation>В программе что-то пошло не так. Введённое не пропало: попробуйте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook has room for %n row(s). Save the list as CSV, or narrow it.</source>
        <translation>
            <numerusform>В книгу Excel помещается %n строка. Сохраните список как CSV или сузьте его.</numerusform>
            <numerusform>В книгу Excel помещается %n строки. Сохраните список как CSV или сузьте его.</numerusform>
            <numerusform>В книгу Excel помещается %n строк. Сохраните список как CSV или сузьте его.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>Этой папки больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder, or another name.</source>
        <translation>Писать туда нельзя. Выберите другую папку или другое имя файла.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read. Choose another one.</source>
        <translation>Эта копия не читается. Выберите другую.</translation>
    </message>
    <message>
        <source>No copy: there is no room left on the disk. Go on; free some room, and it is made by itself.</source>
        <translation>Копия не сохранена: на диске нет места. Продолжайте; освободите место, и она сохранится сама.</translation>
    </message>
    <message>
        <source>No copy: the folder with the data can&apos;t be written. Go on; once it can, the copy is made by itself.</source>
        <translation>Копия не сохранена: в папку с данными нельзя записать. Продолжайте; как только будет можно, она сохранится сама.</translation>
    </message>
    <message>
        <source>{reason}
Closing the program now loses what was typed last.</source>
        <translation>{reason}
Если закрыть программу сейчас, введённое последним пропадёт.</translation>
    </message>
    <message>
        <source>Corrected; it was «{typed}»</source>
        <translation>Исправлено, было «{typed}»</translation>
    </message>
    <message>
        <source>At most {most} rows: remove {over}</source>
        <translation>Не больше {most} строк: уберите {over}</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {most} fit. Shorten it.</source>
        <translation>Слишком длинно: знаков {length}, а помещается {most}. Сократите.</translation>
    </message>
</context>
<context>
    <name>moved</name>
    <message>
        <source>Reckoning the open terms…</source>
        <translation>Пересчитываем сроки…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) move(s)</source>
        <translation>
            <numerusform>Сдвинется %n срок</numerusform>
            <numerusform>Сдвинутся %n срока</numerusform>
            <numerusform>Сдвинутся %n сроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) move(s)</source>
        <translation>
            <numerusform>Сдвинется %n этап</numerusform>
            <numerusform>Сдвинутся %n этапа</numerusform>
            <numerusform>Сдвинутся %n этапов</numerusform>
        </translation>
    </message>
    <message>
        <source>No open term moves.</source>
        <translation>Ни один срок не сдвинется.</translation>
    </message>
</context>
<context>
    <name>my_day</name>
    <message>
        <source>&amp;Print the morning summary…</source>
        <translation>С&amp;водка на день…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;All have gone out…</source>
        <translation>Вс&amp;е отправлены…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>&amp;Register an appeal</source>
        <translation>&amp;Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>&amp;Set up the office</source>
        <translation>&amp;Настроить приёмную</translation>
    </message>
    <message>
        <source>Everything is ready for the first appeal</source>
        <translation>Всё готово к первому обращению</translation>
    </message>
    <message>
        <source>Overdue appeals, those due soon and what is to be completed will gather here. Press F2 when somebody comes to the window.</source>
        <translation>Здесь соберутся просроченные обращения, ближайшие сроки и то, что нужно дозаполнить. Когда придёт посетитель, нажмите F2.</translation>
    </message>
    <message>
        <source>in good time</source>
        <translation>всё в срок</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due today or tomorrow.</source>
        <translation>Ничего не просрочено, на сегодня и завтра сроков нет.</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Letter {number} has gone out</source>
        <translation>Письмо {number} отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>New not&amp;e</source>
        <translation>Новая за&amp;метка</translation>
    </message>
    <message numerus="yes">
        <source>Older ones: %n</source>
        <translation>
            <numerusform>Более ранние: %n</numerusform>
            <numerusform>Более ранние: %n</numerusform>
            <numerusform>Более ранние: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet. Write down what whoever works with the citizen next should know.</source>
        <translation>Заметок пока нет. Запишите то, что пригодится при следующей встрече с гражданином.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Name, post or department</source>
        <translation>Имя, должность или отдел</translation>
    </message>
    <message>
        <source>A&amp;bsence…</source>
        <translation>О&amp;тсутствие…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Передать дела…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n сотрудник</numerusform>
            <numerusform>%n сотрудника</numerusform>
            <numerusform>%n сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;всех</translation>
    </message>
    <message>
        <source>Look for another part of the name, the post or the department.</source>
        <translation>Попробуйте другую часть имени, должности или названия отдела.</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Enter the &amp;officers</source>
        <translation>&amp;Внести сотрудников</translation>
    </message>
    <message>
        <source>Enter everybody who registers appeals, answers for them or signs.</source>
        <translation>Внесите всех, кто регистрирует обращения, отвечает за них или подписывает.</translation>
    </message>
    <message>
        <source>There are no officers yet</source>
        <translation>Сотрудников пока нет</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>замены нет</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post and department</source>
        <translation>Должность и отдел</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <source>Presence; deputy</source>
        <translation>На месте; кто замещает</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>Outgoing letters</source>
        <translation>Исходящие письма</translation>
    </message>
    <message>
        <source>Number, subject or addressee</source>
        <translation>Номер, тема или адресат</translation>
    </message>
    <message>
        <source>&amp;Journals and lists</source>
        <translation>&amp;Журналы и списки</translation>
    </message>
    <message>
        <source>&amp;Registered mail…</source>
        <translation>&amp;Заказные письма…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>No journal or list has been made yet</source>
        <translation>Журналов и списков пока нет</translation>
    </message>
    <message>
        <source>Registered mail is listed from here, the journal of registration from “Appeals”.</source>
        <translation>Список заказных писем составляют здесь, журнал регистрации — на странице «Обращения».</translation>
    </message>
    <message>
        <source>No letter has gone out yet</source>
        <translation>Исходящих писем пока нет</translation>
    </message>
    <message>
        <source>Begin one from an appeal or a case file: it is listed here by its number.</source>
        <translation>Начните письмо из обращения или личного дела: здесь оно появится под своим номером.</translation>
    </message>
    <message>
        <source>Show &amp;all letters</source>
        <translation>Показать &amp;все письма</translation>
    </message>
    <message>
        <source>No letter was found</source>
        <translation>Письмо не нашлось</translation>
    </message>
    <message>
        <source>Look for another part of the number, the subject, or the surname of the addressee.</source>
        <translation>Поищите по другой части номера, по теме или по фамилии адресата.</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Личные дела</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>By parameters</source>
        <translation>По параметрам</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Words of the substance</source>
        <translation>Слова обращения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Topic code</source>
        <translation>Код тематики</translation>
    </message>
    <message>
        <source>Who sent it on</source>
        <translation>Кто переслал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Способ поступления</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Status of a question</source>
        <translation>Статус вопроса</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Чего ждёт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Case of art. 11</source>
        <translation>Случай ст. 11</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Помощник</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>Who appeals</source>
        <translation>Кто обратился</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Социальное положение</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>surname, name, year of birth</source>
        <translation>фамилия, имя, год</translation>
    </message>
    <message>
        <source>whole or a part</source>
        <translation>целиком или часть</translation>
    </message>
    <message>
        <source>words in any form</source>
        <translation>слова в любой форме</translation>
    </message>
    <message>
        <source>town, street, house</source>
        <translation>город, улица, дом</translation>
    </message>
    <message>
        <source>any of its digits</source>
        <translation>любые цифры номера</translation>
    </message>
    <message>
        <source>SNILS, INN, passport, account</source>
        <translation>СНИЛС, ИНН, паспорт, учётная запись</translation>
    </message>
    <message>
        <source>the beginning of the code</source>
        <translation>начало кода</translation>
    </message>
    <message>
        <source>words of the body&apos;s name</source>
        <translation>слова из названия органа</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>на прошлой неделе</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>на следующей неделе</translation>
    </message>
    <message>
        <source>from today to Sunday</source>
        <translation>до конца недели</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>за прошлый месяц</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>в этом квартале</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>за прошлый квартал</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>в этом году</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>за прошлый год</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>за последние дни</translation>
    </message>
    <message>
        <source>the next days</source>
        <translation>в ближайшие дни</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>от и до</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>в любой день</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>By the day of registration</source>
        <translation>По дате регистрации</translation>
    </message>
    <message>
        <source>By the day of receipt</source>
        <translation>По дате поступления</translation>
    </message>
    <message>
        <source>By the due day</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>By the day of the answer</source>
        <translation>По дате ответа</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By applicant</source>
        <translation>По заявителю</translation>
    </message>
    <message>
        <source>By responsible officer</source>
        <translation>По ответственному</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>parameters_page</name>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Добавить условие</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>&amp;Сохранить поиск…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove &amp;all conditions</source>
        <translation>Убрать &amp;все условия</translation>
    </message>
    <message>
        <source>No appeal meets all conditions</source>
        <translation>Ни одно обращение не подходит под все условия</translation>
    </message>
    <message>
        <source>Remove one of them, or give it a wider answer.</source>
        <translation>Уберите одно из условий или задайте его шире.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>&amp;Сохранить изменения</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Сохранено: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Удалено: {title}</translation>
    </message>
    <message>
        <source>Search by parameters</source>
        <translation>Поиск по параметрам</translation>
    </message>
</context>
<context>
    <name>portrait_paper</name>
    <message>
        <source>&amp;Hide the numbers</source>
        <translation>Скрыть &amp;номера</translation>
    </message>
    <message>
        <source>Only the last signs of the numbers of documents stay</source>
        <translation>От номеров документов останутся только последние знаки</translation>
    </message>
    <message>
        <source>Portrait on paper</source>
        <translation>Портрет на бумаге</translation>
    </message>
    <message>
        <source>portrait {number}</source>
        <translation>портрет {number}</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>There is no such case file</source>
        <translation>Такого личного дела нет</translation>
    </message>
    <message>
        <source>Look for it by the search (Ctrl+K).</source>
        <translation>Найдите его поиском (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Journal of readings</source>
        <translation>Журнал просмотров личных дел</translation>
    </message>
    <message>
        <source>Citizen or case file</source>
        <translation>Гражданин или № дела</translation>
    </message>
    <message>
        <source>all officers</source>
        <translation>все сотрудники</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>С&amp;отрудник</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n просмотр</numerusform>
            <numerusform>%n просмотра</numerusform>
            <numerusform>%n просмотров</numerusform>
        </translation>
    </message>
    <message>
        <source>This journal is the head&apos;s</source>
        <translation>Этот журнал — для руководителя</translation>
    </message>
    <message>
        <source>Choose at the top right who sits at the desk: one who may be head.</source>
        <translation>Выберите вверху справа, кто за столом: сотрудника с ролью руководителя.</translation>
    </message>
    <message>
        <source>Nobody has looked at a case file yet</source>
        <translation>Личных дел ещё никто не открывал</translation>
    </message>
    <message>
        <source>Each time one is opened, or its portrait printed, it is noted here.</source>
        <translation>Здесь отмечается, кто и когда открыл личное дело или напечатал портрет.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>Widen the period, or look for another name.</source>
        <translation>Расширьте период или поищите другое имя.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Гражданин</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message numerus="yes">
        <source>%n letter(s) will be made</source>
        <translation>
            <numerusform>Будет составлено %n письмо</numerusform>
            <numerusform>Будет составлено %n письма</numerusform>
            <numerusform>Будет составлено %n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>The present register can&apos;t be read, so what it holds beyond the backup is not known. It is set aside as it is: what can be read of it may be saved later.</source>
        <translation>Нынешняя база не читается, поэтому неизвестно, чего нет в копии. База откладывается как есть: что в ней ещё читается, можно будет сохранить.</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n личное дело</numerusform>
            <numerusform>%n личных дела</numerusform>
            <numerusform>%n личных дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n исправление</numerusform>
            <numerusform>%n исправления</numerusform>
            <numerusform>%n исправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the backup holds all of it.</source>
        <translation>Ничего: в копии есть всё.</translation>
    </message>
    <message>
        <source>My &amp;day</source>
        <translation>Мой &amp;день</translation>
    </message>
    <message>
        <source>&amp;Put back what was set aside…</source>
        <translation>&amp;Вернуть отложенную базу…</translation>
    </message>
    <message>
        <source>What was registered after the backup has to be registered anew. The register as it was before lies among the backups as set aside.</source>
        <translation>Всё, что зарегистрировано после этой копии, нужно зарегистрировать заново. Прежняя база — среди резервных копий с пометкой «отложена».</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>База восстановлена из копии</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Surname, phone, number</source>
        <translation>Фамилия, телефон, номер</translation>
    </message>
    <message>
        <source>Surname, phone, number or a word of the appeal</source>
        <translation>Фамилия, телефон, номер или слово из обращения</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>дата рождения {day}</translation>
    </message>
    <message>
        <source>the last one {day}</source>
        <translation>последнее {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>registered {day}</source>
        <translation>зарегистрировано {day}</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>по адресу</translation>
    </message>
    <message>
        <source>other keyboard layout</source>
        <translation>другая раскладка</translation>
    </message>
    <message>
        <source>look-alike letters</source>
        <translation>похожие буквы</translation>
    </message>
    <message>
        <source>written in Latin letters</source>
        <translation>латиницей</translation>
    </message>
    <message>
        <source>middle of a word</source>
        <translation>часть слова</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>похоже</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Личные дела</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Search by parameters: {typed}</source>
        <translation>Поиск по параметрам: {typed}</translation>
    </message>
    <message>
        <source>The index is being made anew: not everything is found yet</source>
        <translation>Указатель строится заново: пока находится не всё</translation>
    </message>
    <message>
        <source>Nothing like this is on file yet</source>
        <translation>Ничего похожего пока нет</translation>
    </message>
    <message>
        <source>Register an appeal: {typed}</source>
        <translation>Зарегистрировать обращение: {typed}</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Недавно искали</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>skipped</name>
    <message>
        <source>nobody to write to</source>
        <translation>некому писать</translation>
    </message>
    <message>
        <source>the gender is not known, and the letter greets by it</source>
        <translation>пол не указан, а без него не написать приветствие</translation>
    </message>
    <message>
        <source>neither a postal address nor an e-mail address</source>
        <translation>нет ни почтового адреса, ни электронного</translation>
    </message>
    <message>
        <source>the form does not fit</source>
        <translation>эта форма не подходит</translation>
    </message>
    <message>
        <source>the form asks for what is not in the register</source>
        <translation>форме нужны сведения, которых нет в картотеке</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулировано</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Morning summary</source>
        <translation>Сводка на день</translation>
    </message>
    <message>
        <source>Morning summary of {day}</source>
        <translation>Сводка на {day}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Личные дела</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Просмотры личных дел</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Способ поступления</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Who appeals</source>
        <translation>Кто обратился</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Социальное положение</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Topic codes</source>
        <translation>Коды тематики</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Status of the questions</source>
        <translation>Статус вопросов</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Sent on by</source>
        <translation>Кем переслано</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписей</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Executor outside the office</source>
        <translation>Исполнитель вне органа</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Последнее обращение</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Open appeals</source>
        <translation>Открытых обращений</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Отсутствует с</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Отсутствует до</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Как сообщили</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Улучшение</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Correction of an appeal&apos;s card</source>
        <translation>Исправление карточки</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Correction of a case file</source>
        <translation>Исправление личного дела</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Гражданин</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Status, documents</source>
        <translation>Статус и документы</translation>
    </message>
    <message>
        <source>Merging of case files</source>
        <translation>Объединение личных дел</translation>
    </message>
    <message>
        <source>Two case files</source>
        <translation>Два личных дела</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Status and benefits</source>
        <translation>Положение и льготы</translation>
    </message>
    <message>
        <source>Registration of an appeal</source>
        <translation>Регистрация обращения</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Новое личное дело</translation>
    </message>
    <message>
        <source>Setting up the office</source>
        <translation>Настройка приёмной</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Look of letters</source>
        <translation>Вид писем</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Restoring from a backup</source>
        <translation>Восстановление базы</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Form of the letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>The letter itself</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Changing a template</source>
        <translation>Изменение шаблона</translation>
    </message>
    <message>
        <source>Form of letters</source>
        <translation>Форма письма</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Loading an old register</source>
        <translation>Загрузка старого реестра</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Двойники</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Check of the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Journal or list for a period</source>
        <translation>Журнал или список за период</translation>
    </message>
    <message>
        <source>Paper and period</source>
        <translation>Документ и период</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Заказные письма</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>Сам документ</translation>
    </message>
    <message>
        <source>Splitting of case files</source>
        <translation>Разделение личных дел</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>Что вернётся</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>Terms that move</source>
        <translation>Сдвиг сроков</translation>
    </message>
    <message>
        <source>Extension of the term</source>
        <translation>Продление срока</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Ответ на обращение</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>Передача в архив</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Место в архиве</translation>
    </message>
    <message>
        <source>Closing of an appeal</source>
        <translation>Закрытие обращения</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Improvement done</source>
        <translation>Улучшение выполнено</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Reasons of refusal</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Forwarding to the competent body</source>
        <translation>Направление по компетенции</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Head of the region</source>
        <translation>Глава региона</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Какие вопросы</translation>
    </message>
    <message>
        <source>Contacts and report</source>
        <translation>Справки и отчёт</translation>
    </message>
    <message>
        <source>Call, meeting, reception</source>
        <translation>Звонок, встреча, приём</translation>
    </message>
    <message>
        <source>Card of the reception</source>
        <translation>Карточка приёма</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Что сообщить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Appeal left without an answer</source>
        <translation>Оставление без ответа</translation>
    </message>
    <message>
        <source>Case of art. 11</source>
        <translation>Случай ст. 11</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Что содержит</translation>
    </message>
    <message>
        <source>Where the answer is</source>
        <translation>Где ответ</translation>
    </message>
    <message>
        <source>Whom it is told to</source>
        <translation>Кому сообщается</translation>
    </message>
    <message>
        <source>Handing work over</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>От кого и кому</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Незаконченные дела</translation>
    </message>
    <message>
        <source>Absence of an officer</source>
        <translation>Отсутствие сотрудника</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Ответ на запрос</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Planning of a call, meeting or reception</source>
        <translation>Планирование звонка, встречи, приёма</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Когда и кто</translation>
    </message>
    <message>
        <source>Taking up again</source>
        <translation>Возобновление</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Request of details from the author</source>
        <translation>Запрос сведений у автора</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Request of documents from another body</source>
        <translation>Запрос документов</translation>
    </message>
    <message>
        <source>Whom and for what</source>
        <translation>У кого и что</translation>
    </message>
    <message>
        <source>Return of a complaint</source>
        <translation>Возврат жалобы</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>На кого жалоба</translation>
    </message>
    <message>
        <source>Letters that have gone out</source>
        <translation>Отправленные письма</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>День отправки</translation>
    </message>
    <message>
        <source>End of a correspondence</source>
        <translation>Прекращение переписки</translation>
    </message>
    <message>
        <source>The head&apos;s decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Feedback on an answer</source>
        <translation>Отзыв об ответе</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Withdrawal by the author</source>
        <translation>Отзыв обращения автором</translation>
    </message>
    <message>
        <source>The author&apos;s request</source>
        <translation>Просьба автора</translation>
    </message>
    <message>
        <source>Assignment to others</source>
        <translation>Передача обращения</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>End of a stage</source>
        <translation>Завершение этапа</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Parts for helpers</source>
        <translation>Поручения помощникам</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>Questions among executors</source>
        <translation>Вопросы по исполнителям</translation>
    </message>
    <message>
        <source>Who works on what</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Refusal taken note of</source>
        <translation>Отказ принят к сведению</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Case file {number} opened</source>
        <translation>Личное дело {number} заведено</translation>
    </message>
    <message>
        <source>Case file {number} corrected</source>
        <translation>Личное дело {number} исправлено</translation>
    </message>
    <message>
        <source>Appeal {number} registered</source>
        <translation>Обращение {number} зарегистрировано</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Appeal {number} changed</source>
        <translation>Обращение {number} изменено</translation>
    </message>
    <message>
        <source>Change of appeal {number} undone</source>
        <translation>Изменение обращения {number} отменено</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letter {number} made</source>
        <translation>Письмо {number} составлено</translation>
    </message>
    <message>
        <source>Letter {number} changed</source>
        <translation>Письмо {number} изменено</translation>
    </message>
    <message>
        <source>Change of letter {number} undone</source>
        <translation>Изменение письма {number} отменено</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Planned: {number}</source>
        <translation>Запланировано: {number}</translation>
    </message>
    <message>
        <source>Changed: {number}</source>
        <translation>Изменено: {number}</translation>
    </message>
    <message>
        <source>Planning undone: {number}</source>
        <translation>Планирование отменено: {number}</translation>
    </message>
    <message>
        <source>Change undone: {number}</source>
        <translation>Изменение отменено: {number}</translation>
    </message>
    <message>
        <source>Course of the work</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Given: {number}</source>
        <translation>Поручено: {number}</translation>
    </message>
    <message>
        <source>Course of the work: {number}</source>
        <translation>Ход работы: {number}</translation>
    </message>
    <message>
        <source>Taken back: {number}</source>
        <translation>Поручение отменено: {number}</translation>
    </message>
    <message>
        <source>As before: {number}</source>
        <translation>Как прежде: {number}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Note of {number} written</source>
        <translation>Заметка от {number} добавлена</translation>
    </message>
    <message>
        <source>Note of {number} changed</source>
        <translation>Заметка от {number} исправлена</translation>
    </message>
    <message>
        <source>Note of {number} undone</source>
        <translation>Добавление заметки от {number} отменено</translation>
    </message>
    <message>
        <source>Change of the note of {number} undone</source>
        <translation>Изменение заметки от {number} отменено</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Feedback of {number} entered</source>
        <translation>Отзыв от {number} записан</translation>
    </message>
    <message>
        <source>Feedback of {number} changed</source>
        <translation>Отзыв от {number} исправлен</translation>
    </message>
    <message>
        <source>Feedback of {number} undone</source>
        <translation>Отзыв от {number} отменён</translation>
    </message>
    <message>
        <source>Change of the feedback of {number} undone</source>
        <translation>Изменение отзыва от {number} отменено</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Улучшения</translation>
    </message>
    <message>
        <source>To be improved: {number}</source>
        <translation>Улучшить: {number}</translation>
    </message>
    <message>
        <source>Improvement “{number}” changed</source>
        <translation>Улучшение «{number}» изменено</translation>
    </message>
    <message>
        <source>Improvement “{number}” undone</source>
        <translation>Улучшение «{number}» отменено</translation>
    </message>
    <message>
        <source>Change of the improvement “{number}” undone</source>
        <translation>Изменение улучшения «{number}» отменено</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>request of details</source>
        <translation>запрос сведений</translation>
    </message>
    <message>
        <source>request of documents</source>
        <translation>запрос документов</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>control</source>
        <translation>контроль</translation>
    </message>
    <message>
        <source>Held without being planned: {number}</source>
        <translation>Без записи: {number}</translation>
    </message>
    <message>
        <source>Note of {number} removed</source>
        <translation>Заметка от {number} удалена</translation>
    </message>
    <message>
        <source>Note of {number} put back</source>
        <translation>Заметка от {number} возвращена</translation>
    </message>
    <message>
        <source>Appeal {number}: from case file {before} to {after}</source>
        <translation>Обращение {number} перешло из дела {before} в {after}</translation>
    </message>
    <message>
        <source>Letter {number}: from case file {before} to {after}</source>
        <translation>Письмо {number} перешло из дела {before} в {after}</translation>
    </message>
    <message>
        <source>{number}: from case file {before} to {after}</source>
        <translation>{number}: из личного дела {before} в {after}</translation>
    </message>
    <message>
        <source>Case file {number}, merged before, leads to {after} now</source>
        <translation>Дело {number}, объединённое раньше, теперь ведёт в {after}</translation>
    </message>
    <message>
        <source>Splitting of case file {number} from {after} undone</source>
        <translation>Разделение дел {number} и {after} отменено</translation>
    </message>
    <message>
        <source>Merging of case file {number} into {before} undone</source>
        <translation>Объединение дела {number} с {before} отменено</translation>
    </message>
    <message>
        <source>Case file {number} merged into {after}, with all that lay in it</source>
        <translation>Дело {number} объединено с {after} со всем, что в нём было</translation>
    </message>
    <message>
        <source>Case file {number} split off from {before}, with what came from it</source>
        <translation>Дело {number} отделено от {before} с тем, что из него пришло</translation>
    </message>
    <message>
        <source>Letter {number} annulled</source>
        <translation>Письмо {number} аннулировано</translation>
    </message>
    <message>
        <source>Appeal {number} annulled</source>
        <translation>Обращение {number} аннулировано</translation>
    </message>
    <message>
        <source>Correction of case file {number} undone</source>
        <translation>Исправление личного дела {number} отменено</translation>
    </message>
    <message>
        <source>Case file {number} annulled</source>
        <translation>Личное дело {number} аннулировано</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>The register knows nothing of this work.</source>
        <translation>В базе нет записи об этой работе.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>«{title}» has been changed since. Undo the later change first, or correct what is wrong.</source>
        <translation>С тех пор запись «{title}» изменили. Сначала отмените позднее изменение или исправьте неверное.</translation>
    </message>
    <message>
        <source>«{title}» depends on it by now. Undo that first, or correct what is wrong.</source>
        <translation>От этой работы уже зависит запись «{title}». Сначала отмените её или исправьте неверное.</translation>
    </message>
    <message>
        <source>What this work entered is annulled: «{title}» stays in the register with that mark, and its number is never given again. What it corrected becomes as it was. The work itself comes back as a draft.</source>
        <translation>Всё внесённое будет аннулировано: запись «{title}» останется в базе с этой пометкой, её номер больше не достанется никому. Исправленное станет прежним. Сама работа вернётся черновиком.</translation>
    </message>
    <message>
        <source>&amp;Annul</source>
        <translation>&amp;Аннулировать</translation>
    </message>
    <message>
        <source>«{title}» becomes as it was before this work. The work itself comes back as a draft.</source>
        <translation>Запись «{title}» станет такой, какой была до этого. Сама работа вернётся черновиком.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>О&amp;тменить сделанное</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>To be distributed</source>
        <translation>Ждут распределения</translation>
    </message>
    <message>
        <source>Waiting for a visa</source>
        <translation>Ждут визы</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Refusals that you are to hear of</source>
        <translation>Отказы, о которых вам нужно знать</translation>
    </message>
    <message>
        <source>Replies that should have come</source>
        <translation>Не пришли ответы на запросы</translation>
    </message>
    <message>
        <source>Under control, to be checked</source>
        <translation>На контроле: пора проверить</translation>
    </message>
    <message>
        <source>Letters to send</source>
        <translation>Письма к отправке</translation>
    </message>
    <message>
        <source>Promised improvements</source>
        <translation>Обещанные улучшения</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Распределить</translation>
    </message>
    <message>
        <source>Give a visa</source>
        <translation>Завизировать</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Отметить ответ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>от {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Way of the appeal</source>
        <translation>Путь обращения</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>поручено {day}</translation>
    </message>
    <message>
        <source>«{comment}»</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>a named officer</source>
        <translation>названный сотрудник</translation>
    </message>
    <message>
        <source>the responsible officer</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>the responsible officer and helpers</source>
        <translation>ответственный и помощники</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>Гражданин</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>Yes, the case file is there</source>
        <translation>Да, личное дело есть</translation>
    </message>
    <message>
        <source>No, this is the first appeal</source>
        <translation>Нет, первое обращение</translation>
    </message>
    <message>
        <source>The one at the left</source>
        <translation>То, что слева</translation>
    </message>
    <message>
        <source>The one at the right</source>
        <translation>То, что справа</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Работающий</translation>
    </message>
    <message>
        <source>Pensioner</source>
        <translation>Пенсионер</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Безработный</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Предприниматель</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Государственный служащий</translation>
    </message>
    <message>
        <source>Serviceman</source>
        <translation>Военнослужащий</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>Ведёт домашнее хозяйство</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>War veteran</source>
        <translation>Ветеран войны</translation>
    </message>
    <message>
        <source>Combat veteran</source>
        <translation>Ветеран боевых действий</translation>
    </message>
    <message>
        <source>Labour veteran</source>
        <translation>Ветеран труда</translation>
    </message>
    <message>
        <source>Disabled person</source>
        <translation>Инвалид</translation>
    </message>
    <message>
        <source>Parent of a disabled child</source>
        <translation>Родитель ребёнка-инвалида</translation>
    </message>
    <message>
        <source>Large family</source>
        <translation>Многодетная семья</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Сирота</translation>
    </message>
    <message>
        <source>Victim of radiation</source>
        <translation>Пострадавший от радиации</translation>
    </message>
    <message>
        <source>Victim of repression</source>
        <translation>Пострадавший от репрессий</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Малоимущий</translation>
    </message>
    <message>
        <source>Law on appeals (59-FZ)</source>
        <translation>Закон 59-ФЗ</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Согласие гражданина</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>завершено без ответа</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Inquiry by telephone</source>
        <translation>Справочный запрос</translation>
    </message>
    <message>
        <source>Not an appeal</source>
        <translation>Не обращение</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Нарочно</translation>
    </message>
    <message>
        <source>State services portal (EPGU)</source>
        <translation>Госуслуги (ЕПГУ)</translation>
    </message>
    <message>
        <source>Site with ESIA login</source>
        <translation>Сайт (вход через ЕСИА)</translation>
    </message>
    <message>
        <source>Other information system</source>
        <translation>Иная информационная система</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>Interagency mail (MEDO)</source>
        <translation>МЭДО</translation>
    </message>
    <message>
        <source>From another body</source>
        <translation>Из другого органа</translation>
    </message>
    <message>
        <source>Through a deputy</source>
        <translation>Через депутата</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Plain e-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первичное</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторное</translation>
    </message>
    <message>
        <source>Repeated many times</source>
        <translation>Неоднократное</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Типовое</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Анонимное</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Коллективное</translation>
    </message>
    <message>
        <source>Migration, 20 days</source>
        <translation>Миграция, 20 дней</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Under review, extended</source>
        <translation>На рассмотрении, продлено</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Разъяснено</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Поддержано</translation>
    </message>
    <message>
        <source>Supported, measures taken</source>
        <translation>Поддержано, меры приняты</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Не поддержано</translation>
    </message>
    <message>
        <source>Forwarded to the competent body</source>
        <translation>Направлено по компетенции</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Оставлено без ответа</translation>
    </message>
    <message>
        <source>Public body, 59-FZ</source>
        <translation>Орган власти, по 59-ФЗ</translation>
    </message>
    <message>
        <source>Commercial firm</source>
        <translation>Коммерческая организация</translation>
    </message>
    <message>
        <source>To the working day before</source>
        <translation>На предыдущий рабочий день</translation>
    </message>
    <message>
        <source>To the next working day</source>
        <translation>На следующий рабочий день</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Не переносить</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Личные дела</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>Исходящие письма</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>same number of a document</source>
        <translation>тот же номер документа</translation>
    </message>
    <message>
        <source>same full name</source>
        <translation>то же ФИО</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>та же фамилия</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <translation>то же отчество</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Точка с запятой (;)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Запятая (,)</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Черта (|)</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>та же дата рождения</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Диспетчер</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Помощник</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Долго отсутствует</translation>
    </message>
    <message>
        <source>Leaves the office</source>
        <translation>Уходит совсем</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Call or meeting</source>
        <translation>Звонок или встреча</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Улучшение</translation>
    </message>
    <message>
        <source>Refusal to hear of</source>
        <translation>Отказ, о котором нужно знать</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>помогает</translation>
    </message>
    <message>
        <source>works on a question</source>
        <translation>исполняет вопрос</translation>
    </message>
    <message>
        <source>a stage of the route</source>
        <translation>этап маршрута</translation>
    </message>
    <message>
        <source>a call or a meeting</source>
        <translation>звонок или встреча</translation>
    </message>
    <message>
        <source>an improvement</source>
        <translation>улучшение</translation>
    </message>
    <message>
        <source>a refusal to hear of</source>
        <translation>должен узнать об отказе</translation>
    </message>
    <message>
        <source>Returned to its author</source>
        <translation>Возвращено заявителю</translation>
    </message>
    <message>
        <source>Correspondence stopped</source>
        <translation>Переписка прекращена</translation>
    </message>
    <message>
        <source>Withdrawn by its author</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>Put under control</source>
        <translation>Поставить на контроль</translation>
    </message>
    <message>
        <source>Checked, check again</source>
        <translation>Проверено, контроль продолжается</translation>
    </message>
    <message>
        <source>Take off control</source>
        <translation>Снять с контроля</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>No surname or no address (part 1)</source>
        <translation>Нет фамилии или адреса (ч. 1)</translation>
    </message>
    <message>
        <source>Its executor to be named</source>
        <translation>Назначения исполнителя</translation>
    </message>
    <message>
        <source>The work of its executor</source>
        <translation>Работы исполнителя</translation>
    </message>
    <message>
        <source>A visa</source>
        <translation>Визы</translation>
    </message>
    <message>
        <source>A reply to a request</source>
        <translation>Ответа на запрос</translation>
    </message>
    <message>
        <source>No surname or no address, but a crime is reported (part 1)</source>
        <translation>Нет фамилии или адреса, но сообщается о преступлении (ч. 1)</translation>
    </message>
    <message>
        <source>A court ruling is contested (part 2)</source>
        <translation>Обжалуется судебное решение (ч. 2)</translation>
    </message>
    <message>
        <source>Obscene or offending words, threats (part 3)</source>
        <translation>Брань, оскорбления, угрозы (ч. 3)</translation>
    </message>
    <message>
        <source>The text can&apos;t be read (part 4)</source>
        <translation>Текст не поддаётся прочтению (ч. 4)</translation>
    </message>
    <message>
        <source>The text does not tell what it is about (part 4.1)</source>
        <translation>Суть определить невозможно (ч. 4.1)</translation>
    </message>
    <message>
        <source>The answer stands on the site (part 5.1)</source>
        <translation>Ответ размещён на сайте (ч. 5.1)</translation>
    </message>
    <message>
        <source>An answer would disclose a protected secret (part 6)</source>
        <translation>Ответ раскрыл бы охраняемую тайну (ч. 6)</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Пока не решено</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Answered orally</source>
        <translation>Дан устный ответ</translation>
    </message>
    <message>
        <source>Becomes an appeal</source>
        <translation>Становится обращением</translation>
    </message>
    <message>
        <source>Told where to appeal</source>
        <translation>Разъяснено, куда обратиться</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>That an officer hears of it</source>
        <translation>Сообщить сотруднику</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Portal login</source>
        <translation>Портал, логин</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>Другая система</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>та же организация</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>parts of the name in each other&apos;s places</source>
        <translation>фамилия и имя поменялись местами</translation>
    </message>
    <message>
        <source>full name in another alphabet or keyboard layout</source>
        <translation>ФИО в другой раскладке или латиницей</translation>
    </message>
    <message>
        <source>surname in another alphabet or keyboard layout</source>
        <translation>фамилия в другой раскладке или латиницей</translation>
    </message>
    <message>
        <source>surname differs by one letter</source>
        <translation>фамилия отличается одной буквой</translation>
    </message>
    <message>
        <source>surname differs by two letters</source>
        <translation>фамилия отличается двумя буквами</translation>
    </message>
    <message>
        <source>half of a double surname</source>
        <translation>половина двойной фамилии</translation>
    </message>
    <message>
        <source>same surname of the other gender</source>
        <translation>та же фамилия в другом роде</translation>
    </message>
    <message>
        <source>surname begins so</source>
        <translation>фамилия начинается так же</translation>
    </message>
    <message>
        <source>other surname</source>
        <translation>другая фамилия</translation>
    </message>
    <message>
        <source>name in another alphabet or keyboard layout</source>
        <translation>имя в другой раскладке или латиницей</translation>
    </message>
    <message>
        <source>name differs by one letter</source>
        <translation>имя отличается одной буквой</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>краткая форма имени</translation>
    </message>
    <message>
        <source>initial of the name fits</source>
        <translation>инициал имени подходит</translation>
    </message>
    <message>
        <source>name begins so</source>
        <translation>имя начинается так же</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>patronymic in another alphabet or keyboard layout</source>
        <translation>отчество в другой раскладке или латиницей</translation>
    </message>
    <message>
        <source>patronymic differs by one letter</source>
        <translation>отчество отличается одной буквой</translation>
    </message>
    <message>
        <source>other patronymic</source>
        <translation>другое отчество</translation>
    </message>
    <message>
        <source>organisation begins so</source>
        <translation>название начинается так же</translation>
    </message>
    <message>
        <source>day and month of birth in each other&apos;s places</source>
        <translation>день и месяц рождения переставлены</translation>
    </message>
    <message>
        <source>date of birth differs by one figure</source>
        <translation>дата рождения отличается одной цифрой</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation>другая дата рождения</translation>
    </message>
    <message>
        <source>phone differs by one figure</source>
        <translation>телефон отличается одной цифрой</translation>
    </message>
    <message>
        <source>other SNILS or INN</source>
        <translation>другой СНИЛС или ИНН</translation>
    </message>
    <message>
        <source>Whole name of the applicant</source>
        <translation>ФИО заявителя целиком</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Социальное положение</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Taxpayer number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Number of the case file</source>
        <translation>Номер личного дела</translation>
    </message>
    <message>
        <source>Number of the appeal</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Kind of appeal</source>
        <translation>Вид обращения</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Topic code</source>
        <translation>Код темы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Resolution or note</source>
        <translation>Резолюция или примечание</translation>
    </message>
    <message>
        <source>Put its appeal into that case file</source>
        <translation>Вложить обращение в это дело</translation>
    </message>
    <message>
        <source>Open a new one</source>
        <translation>Завести новое</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Пропустить строку</translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation>Решать по каждой строке</translation>
    </message>
    <message>
        <source>Leave the row to be corrected</source>
        <translation>Отложить строку для исправления</translation>
    </message>
    <message>
        <source>Add the year: 12/2024</source>
        <translation>Дописать год: 12/2024</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Were answered on their due date</source>
        <translation>Считать отвеченными в срок</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Юникод (UTF-16)</translation>
    </message>
    <message>
        <source>Windows (CP1251)</source>
        <translation>Windows (CP1251)</translation>
    </message>
    <message>
        <source>DOS (CP866)</source>
        <translation>DOS (CP866)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>1 – very bad</source>
        <translation>1 — очень плохо</translation>
    </message>
    <message>
        <source>2 – bad</source>
        <translation>2 — плохо</translation>
    </message>
    <message>
        <source>3 – fair</source>
        <translation>3 — средне</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 — хорошо</translation>
    </message>
    <message>
        <source>5 – excellent</source>
        <translation>5 — отлично</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>On the feedback form</source>
        <translation>В анкете</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Письмом</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>All feedback</source>
        <translation>Все отзывы</translation>
    </message>
    <message>
        <source>Improvements to be done</source>
        <translation>Предстоящие улучшения</translation>
    </message>
    <message>
        <source>Improvements overdue</source>
        <translation>Просроченные улучшения</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>срок близко</translation>
    </message>
    <message>
        <source>in term</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>ответ с опозданием</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Сведения о лице</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Открыто на экране</translation>
    </message>
    <message>
        <source>Portrait printed</source>
        <translation>Напечатан портрет</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Номера документов</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Calls and receptions</source>
        <translation>Приёмы и звонки</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Due today or tomorrow</source>
        <translation>Срок до завтра</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Срок на неделе</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Дозаполнить</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>set aside by a restore</source>
        <translation>отложена при восстановлении</translation>
    </message>
    <message>
        <source>read out of a damaged file</source>
        <translation>прочитана из повреждённого файла</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>При поступлении</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Направление по компетенции</translation>
    </message>
    <message>
        <source>On the way to the answer</source>
        <translation>Сроки и ход рассмотрения</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Without an answer on the substance</source>
        <translation>Без ответа по существу (ст. 11)</translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation>Внутренние документы</translation>
    </message>
    <message>
        <source>To clients</source>
        <translation>Клиентам</translation>
    </message>
    <message>
        <source>Free letters</source>
        <translation>Письма в свободной форме</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n личное дело</numerusform>
            <numerusform>%n личных дела</numerusform>
            <numerusform>%n личных дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>the last appeal is {number}</source>
        <translation>последнее обращение — {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum}; a day off → {moved}</source>
        <translation>{sum}; день нерабочий → {moved}</translation>
    </message>
    <message>
        <source>{sum}; provisional: the days off of {year} are not decreed yet</source>
        <translation>{sum}; предварительно: переносы выходных на {year} год ещё не утверждены</translation>
    </message>
    <message>
        <source>the office&apos;s own term</source>
        <translation>срок организации</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work_words</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) or meeting(s)</source>
        <translation>
            <numerusform>%n звонок или встреча</numerusform>
            <numerusform>%n звонка или встречи</numerusform>
            <numerusform>%n звонков и встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n улучшение</numerusform>
            <numerusform>%n улучшения</numerusform>
            <numerusform>%n улучшений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) to hear of</source>
        <translation>
            <numerusform>%n отказ к сведению</numerusform>
            <numerusform>%n отказа к сведению</numerusform>
            <numerusform>%n отказов к сведению</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>замещает {name}</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>никто не замещает</translation>
    </message>
</context>
</TS>

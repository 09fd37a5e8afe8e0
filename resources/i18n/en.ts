<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ContactRows</name>
    <message numerus="yes">
        <source>Others: %n</source>
        <translation>
            <numerusform>Others: %n</numerusform>
            <numerusform>Others: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLoad</name>
    <message numerus="yes">
        <source>%n on this day</source>
        <translation>
            <numerusform>%n on this day</numerusform>
            <numerusform>%n on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no more than %n a day are wanted</source>
        <translation>
            <numerusform>no more than %n a day is wanted</numerusform>
            <numerusform>no more than %n a day are wanted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedPage</name>
    <message numerus="yes">
        <source>%n row(s) saved. Correct them and load the file as this one was.</source>
        <translation>
            <numerusform>%n row saved. Correct it and load the file as this one was.</numerusform>
            <numerusform>%n rows saved. Correct them and load the file as this one was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>Too many for one mailing: narrow the list to %n at most</source>
        <translation>
            <numerusform>Too many for one mailing: narrow the list to %n at most</numerusform>
            <numerusform>Too many for one mailing: narrow the list to %n at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n letter made</numerusform>
            <numerusform>%n letters made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n letter(s).</source>
        <translation>
            <numerusform>Done for %n letter.</numerusform>
            <numerusform>Done for %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerRow</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n letter(s), as it will be: Finish numbers and keeps it.</source>
        <translation>
            <numerusform>%n letter, as it will be: Finish numbers and keeps it.</numerusform>
            <numerusform>%n letters, as they will be: Finish numbers and keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>due in %n day(s): {count}</source>
        <translation>
            <numerusform>due in %n day: {count}</numerusform>
            <numerusform>due in %n days: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchIndexPage</name>
    <message numerus="yes">
        <source>%n mistake(s) found: make the index anew.</source>
        <translation>
            <numerusform>%n mistake found: make the index anew.</numerusform>
            <numerusform>%n mistakes found: make the index anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>At most %n row(s) could not be read.</source>
        <translation>
            <numerusform>At most %n row could not be read.</numerusform>
            <numerusform>At most %n rows could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n unfinished task(s) wait(s), saved {time}</source>
        <translation>
            <numerusform>%n unfinished task waits, saved {time}</numerusform>
            <numerusform>%n unfinished tasks wait, saved {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished task(s) can&apos;t be continued; the texts can be copied</source>
        <translation>
            <numerusform>%n unfinished task can&apos;t be continued; the texts can be copied</numerusform>
            <numerusform>%n unfinished tasks can&apos;t be continued; the texts can be copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of unfinished tasks can&apos;t be read and was put aside: {folder}</source>
        <translation>
            <numerusform>%n copy of an unfinished task can&apos;t be read and was put aside: {folder}</numerusform>
            <numerusform>%n copies of unfinished tasks can&apos;t be read and were put aside: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkScreen</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and reception(s)</source>
        <translation>
            <numerusform>%n call or reception</numerusform>
            <numerusform>%n calls and receptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s) merged before</source>
        <translation>
            <numerusform>%n case file merged before</numerusform>
            <numerusform>%n case files merged before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Saved: {name}, %n row</numerusform>
            <numerusform>Saved: {name}, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedback_page</name>
    <message numerus="yes">
        <source>%n piece(s) of feedback</source>
        <translation>
            <numerusform>%n piece of feedback</numerusform>
            <numerusform>%n pieces of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in all: mean {mean}, %n answer(s) rated, {low} of them badly</source>
        <translation>
            <numerusform>All in all: mean {mean}, %n answer rated, {low} of them badly</numerusform>
            <numerusform>All in all: mean {mean}, %n answers rated, {low} of them badly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>Earlier: %n more</source>
        <translation>
            <numerusform>Earlier: %n more</numerusform>
            <numerusform>Earlier: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n new case file(s)</source>
        <translation>
            <numerusform>%n new case file</numerusform>
            <numerusform>%n new case files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them into case files there are</source>
        <translation>
            <numerusform>%n of them into a case file there is</numerusform>
            <numerusform>%n of them into case files there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the register already, or twice in the file</source>
        <translation>
            <numerusform>%n row is in the register already, or twice in the file</numerusform>
            <numerusform>%n rows are in the register already, or twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct and load again</source>
        <translation>
            <numerusform>%n row to correct and load again</numerusform>
            <numerusform>%n rows to correct and load again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>A workbook has room for %n row(s). Save the list as CSV, or narrow it.</source>
        <translation>
            <numerusform>A workbook has room for %n row. Save the list as CSV, or narrow it.</numerusform>
            <numerusform>A workbook has room for %n rows. Save the list as CSV, or narrow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moved</name>
    <message numerus="yes">
        <source>%n term(s) move(s)</source>
        <translation>
            <numerusform>%n term moves</numerusform>
            <numerusform>%n terms move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) move(s)</source>
        <translation>
            <numerusform>%n stage moves</numerusform>
            <numerusform>%n stages move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>my_day</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message numerus="yes">
        <source>Older ones: %n</source>
        <translation>
            <numerusform>Older ones: %n</numerusform>
            <numerusform>Older ones: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n officer</numerusform>
            <numerusform>%n officers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>options</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message numerus="yes">
        <source>%n letter(s) will be made</source>
        <translation>
            <numerusform>%n letter will be made</numerusform>
            <numerusform>%n letters will be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work_words</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) or meeting(s)</source>
        <translation>
            <numerusform>%n call or meeting</numerusform>
            <numerusform>%n calls or meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n improvement</numerusform>
            <numerusform>%n improvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) to hear of</source>
        <translation>
            <numerusform>%n refusal to hear of</numerusform>
            <numerusform>%n refusals to hear of</numerusform>
        </translation>
    </message>
</context>
</TS>

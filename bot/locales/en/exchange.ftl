# Initiatives as tables: handed out, and taken in from anyone’s file.

exchange-format-csv = CSV
exchange-format-csv-hxl = CSV with a row of HXL tags
exchange-format-xlsx = Excel (XLSX)
exchange-format-xlsx-hxl = Excel (XLSX) with a row of HXL tags
exchange-format-json = JSON

# Headings that are understood in a file beside the names that never change.
column-reference = Reference
column-title = Title
column-summary = Summary
column-lead = Lead organisation
column-partners = Partners
column-group = Stakeholder group
column-areas = Priority areas
column-topics = Topics
column-scope = Scope
column-regions = Regions
column-countries = Countries
column-status = Status
column-start = Start
column-end = End
column-link = Link
column-points = Points of the Call
column-youth-led = Youth-led
column-women-led = Women-led
column-language = Language
column-visibility = Visibility
column-own-code = Own code
column-updated = Updated

# Sheets of a workbook: at most 31 characters.
exchange-sheet = Initiatives
exchange-sheet-about = About
exchange-about-title = Initiatives, as Accord hands them out and takes them in
exchange-about-rows = Each row is an initiative that you may see. Change what you like, add rows, and hand the file back: what you left as it was stays as it is.
exchange-about-codes = Areas are GOV, EDU, DIA, YTH, COM, GEN, CTY and OTH; regions are africa, mena, asia, europe, americas and oceania; countries are codes of ISO 3166-1. The names of all of them are understood too, in English and French.
exchange-about-lists = Several things in one cell stand between semicolons. A backslash before a semicolon makes it part of a name. Behind a partner’s name and a colon stands what they do: implementer, funder, host, technical or partner.
exchange-about-updated = Leave the column “updated” as it is: by it Accord knows that nobody changed a row after you took it. A row that someone did change is told to you and not overwritten.
exchange-about-new = A row without a reference is a new initiative; a code of your own (NGO-7) may stand in its place. A new initiative is seen in your server.
exchange-about-guard = An apostrophe before a text that begins like a formula keeps spreadsheets from running it. Accord takes it off again.

# ------------------------------------------------------------------------------------------------------- handing out
exchange-so-far = The file is being made: { NUMBER($rows) } { $rows ->
        [one] initiative
       *[other] initiatives
    } so far.
exchange-handed-title = Initiatives to take away
exchange-handed-out =
    { $rows ->
        [0] There is no initiative that fits and that you may see. The file has the headings: fill it in, and hand it back with { $command }.
        [one] 1 initiative, as you may see it. Change what you look after, and hand the file back with { $command }.
       *[other] { NUMBER($rows) } initiatives, as you may see them. Change those that you look after, and hand the file back with { $command }.
    }
exchange-care = The file holds what you may see, and others may see less: pass it on with care.

# ---------------------------------------------------------------------------------------------------------- taking in
import-waiting = Another file is being read just now. Yours is next.
import-reading = The file is being read: { NUMBER($rows) } { $rows ->
        [one] row
       *[other] rows
    } so far.
import-comparing = { NUMBER($rows) } { $rows ->
        [one] row was
       *[other] rows were
    } read. Now it is looked whether they are there already.
import-writing = Everything was checked. Now it is written.

import-title-ready = This file can be imported
import-title-same = There is nothing to import
import-title-wrong = This file cannot be imported yet
import-title-done = Imported
import-what-file = { $file }: { NUMBER($rows) } { $rows ->
        [one] row.
       *[other] rows.
    } Nothing was changed yet.
import-what-done = { $file }: { NUMBER($rows) } { $rows ->
        [one] row.
       *[other] rows.
    }
import-would-make = { $rows ->
        [one] 1 new initiative, seen in this server
       *[other] { NUMBER($rows) } new initiatives, seen in this server
    }
import-would-change = { $rows ->
        [one] 1 initiative that changes
       *[other] { NUMBER($rows) } initiatives that change
    }
import-would-stay = { $rows ->
        [one] 1 that is there already and stays as it is
       *[other] { NUMBER($rows) } that are there already and stay as they are
    }
import-again = { $rows ->
        [one] 1 of those that change is seen by the whole network. It goes back to its server, and the reviewers are asked again.
       *[other] { NUMBER($rows) } of those that change are seen by the whole network. They go back to their server, and the reviewers are asked again.
    }
import-made = { $rows ->
        [one] 1 initiative is new. It is seen in this server, and you look after it.
       *[other] { NUMBER($rows) } initiatives are new. They are seen in this server, and you look after them.
    }
import-changed = { $rows ->
        [one] 1 initiative was changed.
       *[other] { NUMBER($rows) } initiatives were changed.
    }
import-stayed = { $rows ->
        [one] 1 was there already and stayed as it was.
       *[other] { NUMBER($rows) } were there already and stayed as they were.
    }
import-went-back = { $rows ->
        [one] 1 that the whole network saw is seen in its server now, until the reviewers have looked at it again.
       *[other] { NUMBER($rows) } that the whole network saw are seen in their server now, until the reviewers have looked at them again.
    }
import-first-titles = As it was read: { $titles }
import-problems = { $problems ->
        [one] There is 1 problem. As long as one is there, nothing is imported.
       *[other] There are { NUMBER($problems) } problems. As long as one is there, nothing is imported.
    }
import-problem-line = Row { $row }, “{ $column }”: { $said }
import-problem-row = Row { $row }: { $said }
import-problems-more = … and { NUMBER($more) } more: the file below has all of them.
import-mend = Correct the file, and hand it in again: { $command }.
import-unknown-columns = These columns are not known, and are left out:
import-unknown-column = { $near ->
        [none] { $name }
       *[other] { $name } – did you mean { $near }?
    }
import-unknown-more = … and { NUMBER($more) } more
import-note-western = The file is not in Unicode (UTF-8), so it was read as Windows writes Western European languages. Please check that the accents are right.
import-note-macros = The file has macros. They were not run, and nothing was taken from them.
import-note-links = The file refers to other files. They were not opened; what stands in the cells counts.
import-alike = { $alike ->
        [one] 1 of the new ones looks like one that is there. It is imported all the same; look at it first.
       *[other] { NUMBER($alike) } of the new ones look like some that are there. They are imported all the same; look at them first.
    }
import-alike-of = { $compared ->
        [one] The first new row was looked at.
       *[other] The first { NUMBER($compared) } new rows were looked at.
    }
import-alike-line = Row { $row }, { $title }: like { $reference }, { $known }
import-nothing-alike = None of the new ones resembles one that is there already.
import-owner = You will look after what is new. Nothing is overwritten: if someone changed a row meanwhile, you are told.

button-show-mine = Show what I look after
button-import-now = Import now

import-file-problems = problems
import-heading-row = Row
import-heading-column = Column
import-heading-problem = Problem

# ------------------------------------------------------------------------------------------ what is wrong with a cell
problem-zero = The cell holds characters that no text has: it was damaged on its way. Type it anew.
problem-not-object = This is no initiative: an object with a title is needed.
problem-key-twice = This stands in the row twice. Leave one of the two.
problem-not-text = This value cannot be read. Write a text, or a list of texts.
problem-title-missing = The title is missing. Every new initiative needs one.
problem-title-blank = The title has no letter or digit. Write it out.
problem-title-too-long = The title has { NUMBER($length) } characters; { NUMBER($limit) } fit.
problem-text-too-long = The text has { NUMBER($length) } characters; { NUMBER($limit) } fit.
problem-name-blank = A name in it has no letter or digit.
problem-name-too-long = A name in it has { NUMBER($length) } characters; { NUMBER($limit) } fit.
problem-name-hidden = It holds invisible characters, or some that reverse the text. Type it anew instead of pasting it.
problem-name-calls = It would notify people, or begins with a sign that spreadsheets take for a formula. Begin with a letter or digit, and leave out mentions.
problem-area-missing = At least one priority area is needed, such as EDU or “Empowering youth”.
problem-unknown-role = “{ $typed }” is not what partners do. Write implementer, funder, host, technical or partner behind the colon, or leave it out.
problem-too-many-of =
    { $what ->
        [countries] { $count } countries are more than the { $limit } that fit. Where work is in so many, name the regions, or the scope global.
        [topics] { $count } topics are more than the { $limit } that fit.
        [partners] { $count } partners are more than the { $limit } that fit. Name the main ones, and the others in the summary.
       *[other] { $count } are more than the { $limit } that fit.
    }
problem-word-unknown =
    { $near ->
        [none] “{ $typed }” is not known here.
       *[other] “{ $typed }” is not known here. Did you mean { $near }?
    }
problem-date-not-understood = “{ $typed }” is not a date that Accord understands. Write a year (2026), a month (2026-09) or a day (2026-09-30).
problem-date-unlikely = The year { NUMBER($year, useGrouping: 0) } cannot be right: it must be from { NUMBER($earliest, useGrouping: 0) } to { NUMBER($latest, useGrouping: 0) }.
problem-no-such-day = There is no { $typed } in the calendar.
problem-ends-before-start = It would end ({ $ends }) before it starts ({ $starts }).
problem-link-not-usable = “{ $typed }” is not a link that Accord can show: it must begin with https:// or http://, lead to a public page, and carry no user name.
problem-point-unclear = “{ $typed }” is no point of a Call. Write the Call and the number of the point, as CALL-1.3. There are: { $calls }.
problem-point-unknown = { $call } has no point { $point }: its points go from 1 to { $last }.
problem-mark-unclear = “{ $typed }” is neither yes nor no.
problem-updated-unclear = “{ $typed }” is no moment that Accord can read. Leave this column as the export wrote it, or write 2026-03-02.
problem-updated-ahead = This moment has not come yet. Leave this column as the export wrote it.
problem-reference-unknown = There is no initiative “{ $typed }” that you can see and change. Leave the cell empty for a new one, or give a code of your own.
problem-row-twice = Row { $other } is about the same initiative. Leave one of the two.
problem-row-alike = Row { $other } has the same title, lead organisation and start, and no code tells the two apart. Leave one of them, or give each a code of its own.
problem-row-older = Someone changed { $reference } after this row was taken, on { $changed } (UTC). It is not overwritten: take a new export, and change that.
problem-row-undated = { $reference } is this initiative already, and says something else. To change it, take an export, whose column “updated” says which state you changed; to leave it, take the row out.
problem-row-theirs = { $reference } has the same title, lead organisation and start, says something else, and others look after it. Take the row out, or give it a code of your own where it is another initiative.
problem-own-code-other = { $reference } goes by another code of your own. A code stays as it is: leave the cell empty.
problem-own-code-long = A code of your own has at most { $limit } characters.
problem-visibility-fixed = Who sees an initiative is not changed by a file. Open it and choose there; leave the cell as it was.
problem-visibility-network = A file does not show anything to the whole network: write server or restricted. Afterwards its reviewers can be asked.

# --------------------------------------------------------------------------------------------- what is wrong with a file
error-import-under-way = Your last file is still being read. Nothing was begun anew; wait for its answer.
error-import-overtaken = Others were changing the same initiatives at the same moment, several times. Nothing was imported. Please try again in a minute.
error-import-file-gone = The file is not there any more. Nothing was changed; please hand it in again: { $command }.
error-table-too-large = The file has { $size } MB, and at most { $limit } MB are read. Nothing was changed. Divide it into several files.
error-table-empty = There is nothing in the file to import: no row stands below the headings. Nothing was changed.
error-table-not-known = This is not a table that Accord can read. Hand in CSV, Excel (.xlsx) or JSON. Nothing was changed.
error-table-too-long =
    { $organisers ->
        [0] The file has more than { NUMBER($limit) } rows, and no more are taken in at once. Nothing was changed; divide it into several files.
       *[other] The file has more than { NUMBER($limit) } rows, and members take in no more at once. Nothing was changed. Divide it into several files, or ask a reviewer or admin of this server: they can take in { NUMBER($organisers) }.
    }
error-table-broken = From row { NUMBER($row, useGrouping: 0) } on the file cannot be read: a quotation mark is opened and not closed, or something stands behind one. Nothing was changed. Mend that row, or save the table anew.
error-workbook-broken = The file is called a workbook, but it cannot be read as one, or it is damaged. Save it again as an Excel workbook (.xlsx), or as CSV. Nothing was changed.
error-workbook-locked = The workbook has a password, or is of the old kind (.xls). Save it without a password as Excel workbook (.xlsx), or as CSV. Nothing was changed.
error-workbook-too-large = The workbook unpacks to far more than a table of initiatives needs (over { $limit } MB), so it was not read. Keep the sheet with the initiatives only, without pictures, or save it as CSV. Nothing was changed.
error-json-broken = From line { NUMBER($line, useGrouping: 0) } on the file is not JSON. Nothing was changed.
error-json-not-list = The file is JSON, and no list of initiatives: it must begin with [ and hold one object for each. Nothing was changed.
error-title-column-missing =
    No column has the titles: a heading “title” or the tag #activity+name is needed. { $near ->
        [none] The headings found are: { $columns }.
       *[other] Did you mean this one: { $near }? The headings found are: { $columns }.
    } Nothing was changed.
error-column-twice = The columns “{ $other }” and “{ $column }” are for the same. Nothing was changed. Leave one of them, or call it something else.
error-exchange-too-large = The file has { $size } MB, and Discord takes { $limit } MB here. Nothing was sent. Choose fewer initiatives, by area, region or period.
error-too-much-seen = { NUMBER($count) } of the initiatives that the file changes are seen by the whole network, and reviewers look at each of them again: at most { NUMBER($limit) } at once. Nothing was changed; divide it into several files.

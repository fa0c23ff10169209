# Ordering a digest: what people type, and what is doubtful about what they chose.
last-day-said = last, last day, the last, the last day, end, end of month, end of the month

doubt-country-outside = None of these countries lies in the regions that you chose. Only what is in both at once gets through, and that may be nothing.
doubt-topic-unused = No record that it may tell of has one of these topics so far.
doubt-filters-idle = The filters have nothing to do: no section that they are for is chosen.
doubt-nothing-fits = Nothing that it may tell of fits all these filters together so far.
doubt-role-silent = Accord may not call that role: nobody in it would be told. Allow everyone to mention the role in its settings, or let Accord mention all roles in that channel.
doubt-trouble = For now { $trouble }. It arrives by itself once that is mended.

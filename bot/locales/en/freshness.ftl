# Whether a record is still true, and who looks after it.
passing-passed-on = Passed on: whoever looked after it does so no more.
passing-taken-up = Somebody looks after it again.

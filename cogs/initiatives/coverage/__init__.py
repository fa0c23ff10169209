"""Where the work is, as a picture; from each field of it to what is known there, or to asking."""

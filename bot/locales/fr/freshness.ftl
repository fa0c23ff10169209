# Si une fiche est encore vraie, et qui s’en occupe.
passing-passed-on = Transmise : la personne qui s’en occupait ne le fait plus.
passing-taken-up = Quelqu’un s’en occupe de nouveau.

# Logging an initiative: the words to type, the forms, and what stands between them.

# Words that one types behind a name; “-also” are others that mean the same, between commas.
role-implementer = implementer
role-implementer-also = implementing partner, lead, runs it
role-funder = funder
role-funder-also = donor, sponsor, pays
role-host = host
role-host-also = hosts, venue
role-technical = technical help
role-technical-also = technical, technical partner, expert, advice
role-partner = partner
role-partner-also = with, member
belongs-part-of = part of
belongs-part-of-also = in, within, under
belongs-follows = follows
belongs-follows-also = follow-up of, follow-up to, successor of, after
belongs-carries-out = carries out
belongs-carries-out-also = for, fulfils, commitment
lead-nobody = No organisation named

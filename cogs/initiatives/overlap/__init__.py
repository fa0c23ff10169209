"""Before an initiative is saved: is it there already? And working together with those who do something alike."""

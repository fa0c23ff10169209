"""The records about which a member is asked whether they are still true."""

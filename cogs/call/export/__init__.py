"""`/call export`: a Call's signatures as files, each as its signer chose."""

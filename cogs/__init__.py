"""What people see: one folder per command group."""

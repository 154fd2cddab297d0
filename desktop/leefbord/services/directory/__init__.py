"""Names of staff, devices and groups: the records of the facility stream."""

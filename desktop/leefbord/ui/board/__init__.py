"""The day board: youths as columns, group moments as bands, one time axis."""

"""The staff pages of reports: the daily report and the part beside the board."""

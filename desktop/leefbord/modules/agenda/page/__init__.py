"""The staff page of the agenda: the week of the house, the editor beside it, timetables in and out."""

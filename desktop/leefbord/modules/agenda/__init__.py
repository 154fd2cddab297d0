"""The agenda of the group and of each youth: appointments, repetition, school timetables."""

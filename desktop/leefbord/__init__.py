"""Leefbord: the program of a leefgroep."""

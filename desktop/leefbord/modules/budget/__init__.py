"""Pocket money, clothing money and savings of each youth, pay day, and the cash box."""

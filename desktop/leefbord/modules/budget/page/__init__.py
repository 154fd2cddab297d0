"""The staff page of money: pay day, statements, booking, cash box."""

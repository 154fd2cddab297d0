"""The staff program: window, login, first run, trouble. It is given pages and knows no module."""

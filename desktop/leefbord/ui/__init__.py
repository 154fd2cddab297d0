"""The Qt toolkit, the board and the shells; knows no module."""

# The little of keyring 25.7 that the program uses; the library's back-ends are not annotated.

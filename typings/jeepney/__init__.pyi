# The error that escapes secretstorage when the bus answers with something unexpected.
class DBusErrorResponse(Exception):
    name: str

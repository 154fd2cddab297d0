"""The Qt-free parent process that holds the device box."""

"""The engine that exchanges segments, and its transports; no Qt."""

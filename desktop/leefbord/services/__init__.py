"""What the whole house needs: session, permissions, attention."""

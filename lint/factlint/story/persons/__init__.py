"""What two outlets say of one person: age, first name, number of children, ward, and where the person was."""

"""What might become a project: written, screened and decided on before an application."""

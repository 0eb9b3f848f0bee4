"""Where do forms find the templates that draw them?"""

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Every form of the site looks the same: `{{ form }}` is enough in a template."""

    form_template_name = "ui/_form.html"
    field_template_name = "ui/_field.html"
    formset_template_name = "ui/_formset.html"

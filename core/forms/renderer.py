"""Where do forms find what draws them?"""

from django.forms.renderers import TemplatesSetting

from core.forms import controls


class Renderer(TemplatesSetting):
    """Every form of the site looks the same: `{{ form }}` is enough in a template."""

    form_template_name = "ui/_form.html"
    field_template_name = controls.QUESTION
    formset_template_name = "ui/_formset.html"

    def render(self, template_name, context, request=None):
        drawn = controls.draw(template_name, context)
        if drawn is not None:
            return drawn
        return super().render(template_name, context, request)

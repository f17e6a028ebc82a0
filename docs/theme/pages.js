nnGuide.pages([
{%- for page in nav.pages if not page.is_homepage %}
[{{ page.url | tojson }}, {{ page.title | tojson }}],
{%- endfor %}
])

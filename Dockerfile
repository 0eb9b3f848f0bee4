# syntax=docker/dockerfile:1
# One image for web, worker and beat; docker-compose.yml says which of them it is.

FROM python:3.12-slim-bookworm AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/verkan
COPY requirements/production.txt /tmp/production.txt
RUN /opt/verkan/bin/pip install --no-deps --require-hashes --only-binary :all: -r /tmp/production.txt


FROM python:3.12-slim-bookworm

# What draws the PDF pages, and the letters they are set in.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        fonts-inter fonts-sil-charis \
        libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --user-group --no-create-home --home-dir /app verkan \
    && install -d -o verkan -g verkan /var/lib/verkan

COPY --from=build /opt/verkan /opt/verkan
WORKDIR /app
COPY manage.py ./
COPY config config
COPY core core
COPY accounts accounts
COPY fund fund
COPY projects projects
COPY applications applications
COPY evaluation evaluation
COPY templates templates
COPY static static
COPY locale locale

ENV PATH=/opt/verkan/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    XDG_CACHE_HOME=/tmp/cache \
    STATIC_ROOT=/srv/static \
    VERKAN_VAR=/var/lib/verkan \
    BIND=0.0.0.0:8000

# Nothing is connected to while building; the addresses only have to be addresses.
RUN export SECRET_KEY=build DATABASE_URL=postgresql://build/build REDIS_URL=redis://build \
    && python -m compileall -q config core accounts fund projects applications evaluation \
    && python manage.py messages --compile \
    && python manage.py collectstatic --noinput -v 0 \
    && rm -rf /var/lib/verkan/*

USER verkan
VOLUME /var/lib/verkan
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/health/', timeout=8)"]
CMD ["gunicorn", "-c", "python:config.gunicorn", "config.wsgi"]

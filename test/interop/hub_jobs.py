"""What the official client (huggingface_hub) sees of Jobs, and what it starts; run by jobs.test.ts.

usage: hub_jobs.py see RUN ID | cancel ID | start; prints one line of JSON.
"""

import json
import os
import sys

from huggingface_hub import HfApi, JobStage, Volume

API = HfApi()


def described(job):
    return {
        "id": job.id,
        "stage": str(job.status.stage.value if hasattr(job.status.stage, "value") else job.status.stage),
        "image": job.docker_image,
        "command": job.command,
        "environment": job.environment,
        "secrets": job.secrets,
        "flavor": str(job.flavor.value if hasattr(job.flavor, "value") else job.flavor),
        "labels": job.labels,
        "volumes": [[one.type, one.source, one.revision, one.mount_path, one.read_only] for one in job.volumes],
        "expose": job.expose,
        "urls": job.status.expose_urls,
        "owner": job.owner.name,
        "url": job.url.replace(os.environ["HF_ENDPOINT"], ""),
        "running": job.durations.running_secs is not None,
    }


def see(run, job_id):
    return {
        "inspected": described(API.inspect_job(job_id=job_id)),
        "labelled": [one.id for one in API.list_jobs(labels={"espalier-run": run})],
        "running": [one.id for one in API.list_jobs(status=JobStage.RUNNING)],
        "others": [one.id for one in API.list_jobs(labels={"espalier-run": "another"})],
        "logs": list(API.fetch_job_logs(job_id=job_id)),
        "tail": list(API.fetch_job_logs(job_id=job_id, tail=2)),
    }


def cancel(job_id):
    API.cancel_job(job_id=job_id)
    return described(API.inspect_job(job_id=job_id))


def start():
    volume = Volume(type="model", source="demo/tiny-GGUF", mount_path="/model", read_only=True)
    script = 'echo first; ls -l "$1" | wc -l; sleep 1; echo "== espalier end"; echo last >&2'
    job = API.run_job(
        image="ghcr.io/ggml-org/llama.cpp:full",
        command=["/bin/sh", "-c", script, "sh", "/model/base.gguf"],
        flavor="cpu-basic",
        timeout="5m",
        labels={"espalier-run": "theirs"},
        volumes=[volume],
    )
    return described(job)


print(json.dumps({"see": see, "cancel": cancel, "start": start}[sys.argv[1]](*sys.argv[2:])))

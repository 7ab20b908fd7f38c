"""What the official client (huggingface_hub) sees of a Hub; one function a case, run by hub-client.test.ts.

usage: hub_client.py CASE...; prints one JSON line a case: {"case": name, "failure": null or text}.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import traceback

from huggingface_hub import (
    CommitOperationAdd,
    CommitOperationCopy,
    CommitOperationDelete,
    HfApi,
    ModelCard,
    get_hf_file_metadata,
    get_session,
    hf_hub_url,
)
from huggingface_hub.errors import (
    BadRequestError,
    DisabledRepoError,
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

API = HfApi()
OWNER = "espalier"
# Noise, so that no store makes it smaller; above the size of what may stand in git.
WEIGHTS = b"".join(hashlib.sha256(str(i).encode()).digest() for i in range(400_000))
CARD = "---\nlicense: apache-2.0\ntags:\n- gguf\n- pruned\nlanguage:\n- 'no'\n---\n# Ünïcode ✓\n"


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def git_oid(content):
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def filled(name, files=None):
    """A new repo with a weights file and a card; its id and the commit."""
    repo = API.create_repo(f"{OWNER}/{name}").repo_id
    files = files or {"model-Q4_0.gguf": WEIGHTS, "README.md": CARD.encode(), "records/a b.jsonl": b"{}\n"}
    operations = [CommitOperationAdd(path, content) for path, content in files.items()]
    return repo, API.create_commit(repo, operations, commit_message="Fill").oid


def refused(kind, status, call):
    try:
        call()
    except kind as error:
        assert error.response.status_code == status, f"{error.response.status_code} is not {status}: {error}"
        return error
    raise AssertionError(f"no {kind.__name__}")


def case_whoami():
    me = API.whoami()
    assert (me["name"], me["type"]) == (OWNER, "user"), me
    assert me["auth"]["accessToken"]["role"] == "write", me
    error = refused(HfHubHTTPError, 401, lambda: HfApi(token="hf_nobody").whoami())
    assert "Invalid user token" in str(error), error


def case_lfs_files():
    repo, first = filled("lfs-files")
    other = hashlib.sha256(b"other").digest() * 400_000
    API.create_tag(repo, tag="v1")
    second = API.create_commit(
        repo,
        [CommitOperationAdd("sub/b-Q4_0.gguf", other), CommitOperationDelete("model-Q4_0.gguf")],
        commit_message="Replace",
    ).oid
    listed = {one.file_oid: one for one in API.list_lfs_files(repo)}
    assert set(listed) == {sha256(WEIGHTS), sha256(other)}, listed
    old = listed[sha256(WEIGHTS)]
    assert (old.filename, old.size, old.ref) == ("model-Q4_0.gguf", len(WEIGHTS), "refs/heads/main"), old
    assert old.oid == API.get_paths_info(repo, ["model-Q4_0.gguf"], revision=first)[0].blob_id, old
    assert listed[sha256(other)].filename == "sub/b-Q4_0.gguf", listed
    API.permanently_delete_lfs_files(repo, [old])
    assert [one.file_oid for one in API.list_lfs_files(repo)] == [sha256(other)]
    # No commit of a branch or tag holds it, and everything else is as it was.
    assert API.list_repo_files(repo, revision="v1") == [".gitattributes", "README.md", "records/a b.jsonl"]
    head = API.list_repo_commits(repo)
    assert [one.title for one in head] == ["Replace", "Fill", "initial commit"], head
    assert head[0].commit_id != second
    assert API.file_exists(repo, "sub/b-Q4_0.gguf")
    refused(HfHubHTTPError, 401, lambda: HfApi(token=False).permanently_delete_lfs_files(repo, [old]))
    # It is not there any more: who wants it back must send it.
    oid = API.create_commit(repo, [CommitOperationAdd("again.gguf", WEIGHTS)], commit_message="Back").oid
    assert API.get_paths_info(repo, ["again.gguf"], revision=oid)[0].lfs.sha256 == sha256(WEIGHTS)


def case_create_repo():
    url = API.create_repo(f"{OWNER}/made", private=True)
    assert (url.repo_id, url.repo_type, url.endpoint) == (f"{OWNER}/made", "model", os.environ["HF_ENDPOINT"]), url
    assert API.create_repo(f"{OWNER}/made", exist_ok=True).repo_id == f"{OWNER}/made"
    refused(HfHubHTTPError, 409, lambda: API.create_repo(f"{OWNER}/made"))
    assert API.create_repo("by-name-alone").repo_id == f"{OWNER}/by-name-alone"
    assert API.repo_info(f"{OWNER}/made").private is True
    refused(HfHubHTTPError, 403, lambda: API.create_repo("somebody/else"))
    data = API.create_repo(f"{OWNER}/made", repo_type="dataset")
    assert (data.repo_id, data.repo_type) == (f"{OWNER}/made", "dataset"), data
    API.delete_repo(f"{OWNER}/made")
    assert not API.repo_exists(f"{OWNER}/made") and API.repo_exists(f"{OWNER}/made", repo_type="dataset")
    API.delete_repo(f"{OWNER}/made", missing_ok=True)


def case_settings():
    repo, _ = filled("settings")
    API.update_repo_settings(repo, private=True)
    assert API.repo_info(repo).private is True
    refused(HfHubHTTPError, 401, lambda: HfApi(token=False).repo_info(repo))
    API.update_repo_settings(repo, private=False, gated="manual")
    assert (API.repo_info(repo).private, API.repo_info(repo).gated) == (False, "manual")


def case_info():
    repo, commit = filled("info")
    for info in (API.repo_info(repo), API.model_info(repo, revision=commit), API.model_info(repo, revision="main")):
        assert (info.id, info.sha, info.author, info.private, info.gated) == (repo, commit, OWNER, False, False), info
        assert info.card_data.license == "apache-2.0" and "gguf" in info.tags, info
        assert info.created_at is not None and info.last_modified is not None, info
        names = sorted(one.rfilename for one in info.siblings)
        assert names == [".gitattributes", "README.md", "model-Q4_0.gguf", "records/a b.jsonl"], names
        assert all(one.size is None for one in info.siblings), "sizes only on request"
    detailed = {one.rfilename: one for one in API.model_info(repo, files_metadata=True).siblings}
    weights = detailed["model-Q4_0.gguf"]
    assert (weights.size, weights.lfs.sha256, weights.lfs.size) == (len(WEIGHTS), sha256(WEIGHTS), len(WEIGHTS))
    card = detailed["README.md"]
    assert (card.size, card.blob_id, card.lfs) == (len(CARD.encode()), git_oid(CARD.encode()), None), card
    expanded = API.model_info(repo, expand=["sha", "cardData"])
    assert expanded.sha == commit and expanded.siblings is None and expanded.card_data.license == "apache-2.0"
    data = API.create_repo(f"{OWNER}/info", repo_type="dataset").repo_id
    API.upload_file(path_or_fileobj=b"{}\n", path_in_repo="a.jsonl", repo_id=data, repo_type="dataset")
    info = API.dataset_info(data)
    assert info.id == data and "a.jsonl" in [one.rfilename for one in info.siblings], info


def case_tree():
    many = {f"deep/er/{i:04}.txt": b"%d" % i for i in range(1100)}
    repo, commit = filled("tree", {**many, "model-Q4_0.gguf": WEIGHTS})
    assert len(API.list_repo_files(repo)) == 1102
    everything = list(API.list_repo_tree(repo, recursive=True))
    assert len(everything) == 1104, f"{len(everything)} entries with the two folders"
    top = {one.path: one for one in API.list_repo_tree(repo, revision=commit)}
    assert sorted(top) == [".gitattributes", "deep", "model-Q4_0.gguf"], sorted(top)
    assert type(top["deep"]).__name__ == "RepoFolder" and top["deep"].tree_id
    assert (top["model-Q4_0.gguf"].lfs.sha256, top["model-Q4_0.gguf"].size) == (sha256(WEIGHTS), len(WEIGHTS))
    inside = [one.path for one in API.list_repo_tree(repo, "deep/er")]
    assert len(inside) == 1100 and inside[0] == "deep/er/0000.txt", inside[:2]
    refused(EntryNotFoundError, 404, lambda: list(API.list_repo_tree(repo, "shallow")))
    expanded = {one.path: one for one in API.list_repo_tree(repo, expand=True)}
    last = expanded["model-Q4_0.gguf"].last_commit
    assert (last.oid, last.title) == (commit, "Fill"), last


def case_paths_info():
    repo, commit = filled("paths")
    found = {one.path: one for one in API.get_paths_info(repo, ["README.md", "records", "none", "model-Q4_0.gguf"])}
    assert sorted(found) == ["README.md", "model-Q4_0.gguf", "records"], sorted(found)
    assert found["README.md"].blob_id == git_oid(CARD.encode()) and found["README.md"].last_commit is None
    assert found["model-Q4_0.gguf"].lfs.pointer_size == len(
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256(WEIGHTS)}\nsize {len(WEIGHTS)}\n"
    )
    later = API.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id=repo, commit_message="Later").oid
    dated = {one.path: one.last_commit.oid for one in API.get_paths_info(repo, ["README.md", "x.txt"], expand=True)}
    assert dated == {"README.md": commit, "x.txt": later}, dated


def case_refs():
    repo, commit = filled("refs")
    API.create_tag(repo, tag="v1", tag_message="One")
    API.create_branch(repo, branch="dev", revision="v1")
    API.create_branch(repo, branch="feature/a")
    refused(HfHubHTTPError, 409, lambda: API.create_tag(repo, tag="v1"))
    API.create_tag(repo, tag="v1", exist_ok=True)
    refused(HfHubHTTPError, 409, lambda: API.create_branch(repo, branch="dev"))
    API.create_branch(repo, branch="dev", exist_ok=True)
    refs = API.list_repo_refs(repo)
    assert [(one.name, one.ref, one.target_commit) for one in refs.tags] == [("v1", "refs/tags/v1", commit)], refs
    assert sorted(one.name for one in refs.branches) == ["dev", "feature/a", "main"], refs
    assert refs.pull_requests is None, "pull requests only on request"
    assert API.list_repo_refs(repo, include_pull_requests=True).pull_requests == []
    on_branch = API.upload_file(path_or_fileobj=b"1", path_in_repo="b.txt", repo_id=repo, revision="feature/a")
    assert API.repo_info(repo, revision="feature/a").sha == on_branch.oid and API.repo_info(repo).sha == commit
    assert API.revision_exists(repo, "v1") and not API.revision_exists(repo, "v2")
    API.delete_tag(repo, tag="v1")
    API.delete_branch(repo, branch="feature/a")
    refused(RevisionNotFoundError, 404, lambda: API.delete_tag(repo, tag="v1"))
    assert API.list_repo_refs(repo).tags == []
    refused(RevisionNotFoundError, 404, lambda: API.create_tag(repo, tag="v3", revision="nothing"))


def case_commit():
    # Not "commit": the client takes the URL of such a repo for one of a commit.
    repo, first = filled("changes")
    done = API.create_commit(
        repo,
        [
            CommitOperationAdd("README.md", CARD.replace("Ün", "Un").encode()),
            CommitOperationDelete("records/", is_folder=True),
            CommitOperationCopy("model-Q4_0.gguf", "copy-Q4_0.gguf"),
        ],
        commit_message="Change",
        commit_description="Why\nit changed",
        parent_commit=first,
    )
    assert done.commit_url == f"{os.environ['HF_ENDPOINT']}/{repo}/commit/{done.oid}", done
    assert sorted(API.list_repo_files(repo)) == [".gitattributes", "README.md", "copy-Q4_0.gguf", "model-Q4_0.gguf"]
    log = API.list_repo_commits(repo)
    assert [one.title for one in log] == ["Change", "Fill", "initial commit"], log
    assert (log[0].commit_id, log[0].message, log[0].authors) == (done.oid, "Why\nit changed", [OWNER]), log[0]
    one = [CommitOperationAdd("x.txt", b"x")]
    refused(HfHubHTTPError, 412, lambda: API.create_commit(repo, one, commit_message="Late", parent_commit=first))
    same = API.create_commit(repo, [CommitOperationAdd("model-Q4_0.gguf", WEIGHTS)], commit_message="Nothing new")
    assert same.oid == done.oid, "a commit without a change was made"
    removed = API.delete_file("copy-Q4_0.gguf", repo)
    assert API.repo_info(repo).sha == removed.oid and not API.file_exists(repo, "copy-Q4_0.gguf")
    refused(RevisionNotFoundError, 404, lambda: API.create_commit(repo, one, commit_message="x", revision="no"))


def case_copy_between_repos():
    source, _ = filled("copied-from")
    target, _ = filled("copied-to", {"README.md": CARD.encode()})
    copy = CommitOperationCopy(
        "model-Q4_0.gguf", "copy-Q4_0.gguf", src_repo_id=source, src_repo_type="model", src_revision="main"
    )
    call = lambda: API.create_commit(target, [copy], commit_message="Copy")
    if os.environ.get("HF_HUB_DISABLE_XET"):
        # Files that came by LFS are not copied from repo to repo.
        try:
            call()
        except ValueError as error:
            assert "no xet hash" in str(error), error
            return
        raise AssertionError("a file without a hash of the store was copied")
    call()
    [there] = API.get_paths_info(target, "copy-Q4_0.gguf")
    assert (there.lfs.sha256, there.size) == (sha256(WEIGHTS), len(WEIGHTS)), there


def case_pull_request():
    repo, first = filled("pull")
    opened = API.create_commit(
        repo, [CommitOperationAdd("new.gguf", WEIGHTS[:9_000_000])], commit_message="Offer", create_pr=True
    )
    assert (opened.pr_num, opened.pr_revision) == (1, "refs/pr/1"), opened
    assert opened.pr_url == f"{os.environ['HF_ENDPOINT']}/{repo}/discussions/1", opened
    assert API.repo_info(repo).sha == first and API.repo_info(repo, revision="refs/pr/1").sha == opened.oid
    [ref] = API.list_repo_refs(repo, include_pull_requests=True).pull_requests
    assert (ref.ref, ref.target_commit) == ("refs/pr/1", opened.oid), ref
    more = API.upload_file(path_or_fileobj=b"m", path_in_repo="m.txt", repo_id=repo, revision="refs/pr/1")
    assert API.file_exists(repo, "m.txt", revision="refs/pr/1") and not API.file_exists(repo, "m.txt")
    assert API.repo_info(repo, revision="refs/pr/1").sha == more.oid
    again = API.upload_file(path_or_fileobj=b"n", path_in_repo="n.txt", repo_id=repo, create_pr=True)
    assert again.pr_num == 2, again


def case_discussions():
    repo, first = filled("talk")
    talk = API.create_discussion(repo, "A question", description="Why?")
    assert (talk.num, talk.status, talk.is_pull_request, talk.events[0].content) == (1, "open", False, "Why?"), talk
    said = API.comment_discussion(repo, 1, comment="Because")
    assert said.content == "Because", said
    API.rename_discussion(repo, 1, new_title="An answer")
    API.change_discussion_status(repo, 1, new_status="closed")
    outsider = HfApi(token=os.environ["OUTSIDER"])
    more = [CommitOperationAdd("README.md", CARD.encode() + b"More\n"), CommitOperationDelete("records/a b.jsonl")]
    offer = outsider.create_commit(repo, more, commit_message="Offer", commit_description="It helps", create_pr=True)
    assert offer.pr_num == 2, offer
    everything = [(one.num, one.title, one.status, one.author) for one in API.get_repo_discussions(repo)]
    assert everything == [(2, "Offer", "open", "outsider"), (1, "An answer", "closed", OWNER)], everything
    opened = API.get_repo_discussions(repo, discussion_type="pull_request", discussion_status="open")
    assert [one.git_reference for one in opened] == ["refs/pr/2"]
    details = API.get_discussion_details(repo, 2)
    assert (details.target_branch, details.conflicting_files) == ("refs/heads/main", []), details
    assert [one.oid for one in details.events if one.type == "commit"] == [offer.oid], details.events
    assert "+++ b/README.md" in details.diff and "+More" in details.diff and "+++ /dev/null" in details.diff, details.diff
    refused(HfHubHTTPError, 403, lambda: outsider.merge_pull_request(repo, 2))
    API.upload_file(path_or_fileobj=b"x", path_in_repo="beside.txt", repo_id=repo)
    API.merge_pull_request(repo, 2)
    merged = API.get_discussion_details(repo, 2)
    assert (merged.status, merged.merge_commit_oid) == ("merged", API.repo_info(repo).sha), merged
    assert sorted(API.list_repo_files(repo)) == [".gitattributes", "README.md", "beside.txt", "model-Q4_0.gguf"]
    draft = API.create_pull_request(repo, "Later")
    assert (draft.num, draft.status, draft.git_reference) == (3, "draft", "refs/pr/3"), draft
    clash = [CommitOperationAdd("README.md", b"# Theirs")]
    late = API.create_commit(repo, clash, commit_message="Clash", create_pr=True, parent_commit=first)
    assert API.get_discussion_details(repo, late.pr_num).conflicting_files == ["README.md"]
    refused(HfHubHTTPError, 409, lambda: API.merge_pull_request(repo, late.pr_num))


def case_list_models():
    repo, _ = filled("listed")
    hidden, _ = filled("listed-hidden")
    API.update_repo_settings(hidden, private=True)
    names = lambda api, **wanted: sorted(one.id for one in api.list_models(search="LISTED", **wanted))
    assert names(API, author=OWNER) == [repo, hidden], names(API)
    assert names(HfApi(token=False)) == [repo] and names(API, author="somebody") == []
    assert names(API, filter="pruned") == [repo, hidden] and names(API, filter="no-such-tag") == []


def case_ignored():
    repo, _ = filled("ignored", {".gitignore": b"*.log\nlogs/\n!kept.log\n", "README.md": CARD.encode()})
    with tempfile.TemporaryDirectory() as local:
        os.mkdir(f"{local}/logs")
        for name in ("a.log", "kept.log", "logs/b.txt", "c.txt"):
            open(f"{local}/{name}", "w").write(name)
        API.upload_folder(repo_id=repo, folder_path=local)
    there = sorted(API.list_repo_files(repo))
    assert there == [".gitattributes", ".gitignore", "README.md", "c.txt", "kept.log"], there


def case_metadata():
    repo, commit = filled("metadata")
    weights = get_hf_file_metadata(hf_hub_url(repo, "model-Q4_0.gguf"))
    assert (weights.commit_hash, weights.etag, weights.size) == (commit, sha256(WEIGHTS), len(WEIGHTS)), weights
    card = get_hf_file_metadata(hf_hub_url(repo, "README.md", revision="main"))
    text = CARD.encode()
    assert (card.commit_hash, card.etag, card.size) == (commit, git_oid(text), len(text)), card
    named = get_hf_file_metadata(hf_hub_url(repo, "records/a b.jsonl"))
    assert named.size == 3, named


def case_download():
    repo, commit = filled("download")
    API.create_tag(repo, tag="v1")
    with tempfile.TemporaryDirectory() as cache:
        path = API.hf_hub_download(repo, "model-Q4_0.gguf", revision="v1", cache_dir=cache)
        assert open(path, "rb").read() == WEIGHTS and f"/snapshots/{commit}/" in path, path
        folder = API.snapshot_download(repo, cache_dir=cache)
        assert open(f"{folder}/README.md", encoding="utf8").read() == CARD
        assert os.path.exists(f"{folder}/records/a b.jsonl")
    with tempfile.TemporaryDirectory() as local:
        API.snapshot_download(repo, local_dir=local, allow_patterns=["*.gguf"])
        assert [one for one in os.listdir(local) if not one.startswith(".")] == ["model-Q4_0.gguf"]
    assert API.file_exists(repo, "README.md") and not API.file_exists(repo, "readme.md")


def case_card():
    repo, _ = filled("card")
    card = ModelCard.load(repo)
    assert (card.data.license, card.data.language) == ("apache-2.0", ["no"]), card.data
    assert card.text.strip() == "# Ünïcode ✓", card.text
    card.validate()
    card.data.tags.append("edited")
    card.push_to_hub(repo)
    assert "edited" in API.model_info(repo).tags
    try:
        ModelCard("---\nlicense: 3\n---\n").validate()
        raise AssertionError("a card with a number as license passed")
    except ValueError as error:
        assert "license" in str(error), error


def case_access():
    repo, _ = filled("access")
    API.auth_check(repo)
    API.auth_check(repo, write=True)
    outsider = HfApi(token=os.environ["OUTSIDER"])
    outsider.auth_check(repo)
    refused(HfHubHTTPError, 403, lambda: outsider.auth_check(repo, write=True))
    refused(HfHubHTTPError, 403, lambda: outsider.create_tag(repo, tag="theirs"))
    API.update_repo_settings(repo, gated="auto")
    refused(GatedRepoError, 403, lambda: outsider.auth_check(repo))
    refused(GatedRepoError, 401, lambda: HfApi(token=False).auth_check(repo))
    with tempfile.TemporaryDirectory() as cache:
        refused(GatedRepoError, 403, lambda: outsider.hf_hub_download(repo, "README.md", cache_dir=cache))
    assert outsider.repo_info(repo).gated == "auto", "what a gated repo is may be seen"
    API.update_repo_settings(repo, private=True, gated=False)
    refused(RepositoryNotFoundError, 404, lambda: outsider.auth_check(repo))
    refused(HfHubHTTPError, 401, lambda: HfApi(token=False).auth_check(repo))


def case_move():
    repo, commit = filled("former")
    now = f"{OWNER}/latter"
    API.move_repo(repo, now)
    assert API.repo_info(now).sha == commit and API.repo_info(repo).id == now
    done = API.upload_file(path_or_fileobj=WEIGHTS + b"1", path_in_repo="b-Q8_0.gguf", repo_id=repo)
    assert API.repo_info(now).sha == done.oid
    API.create_tag(repo, tag="v1")
    with tempfile.TemporaryDirectory() as cache:
        path = API.hf_hub_download(repo, "b-Q8_0.gguf", revision="v1", cache_dir=cache)
        assert open(path, "rb").read() == WEIGHTS + b"1"
    refused(HfHubHTTPError, 409, lambda: API.move_repo(now, now))
    # Whoever takes the old name has it.
    taken = API.create_repo(repo).repo_id
    assert API.repo_info(taken).id == repo and API.repo_info(now).sha == done.oid


def case_odd_revisions():
    """Branches and tags of every form that git takes, in every call that names one."""
    repo, first = filled("odd-revisions")
    for name in ("release/v1", "a%2Fb", "100%", "a#b", "q&x=1+2;c", "it's", "größe/名前-🙂", "a@b", '"a"', "refs"):
        API.create_branch(repo, branch=name)
        refused(HfHubHTTPError, 409, lambda: API.create_branch(repo, branch=name))
        content = WEIGHTS[:20_000] + name.encode()
        operations = [CommitOperationAdd("w-Q8_0.gguf", content), CommitOperationAdd("n.txt", name.encode())]
        oid = API.create_commit(repo, operations, commit_message="Odd", revision=name, parent_commit=first).oid
        tag = f"tag-{name}"
        API.create_tag(repo, tag=tag, revision=name)
        refs = API.list_repo_refs(repo)
        assert {one.name: one.target_commit for one in refs.branches}[name] == oid, refs
        assert {one.name: one.target_commit for one in refs.tags}[tag] == oid, refs
        for revision in (name, tag, f"refs/heads/{name}", oid):
            assert API.model_info(repo, revision=revision).sha == oid
            assert "n.txt" in [one.path for one in API.list_repo_tree(repo, revision=revision)]
            assert API.get_paths_info(repo, ["w-Q8_0.gguf"], revision=revision)[0].lfs.sha256 == sha256(content)
            assert API.list_repo_commits(repo, revision=revision)[0].commit_id == oid
            assert API.file_exists(repo, "n.txt", revision=revision)
            metadata = get_hf_file_metadata(hf_hub_url(repo, "w-Q8_0.gguf", revision=revision))
            assert (metadata.commit_hash, metadata.size) == (oid, len(content)), metadata
        with tempfile.TemporaryDirectory() as cache:
            path = API.hf_hub_download(repo, "w-Q8_0.gguf", revision=name, cache_dir=cache)
            assert open(path, "rb").read() == content
        API.delete_tag(repo, tag=tag)
        API.delete_branch(repo, branch=name)
    for name in ("a b", "a?b", "a..b", "a//b", ".a", "a.lock", "a~1", "refs/pr/5", "refs/foo/bar", "main/sub"):
        refused(BadRequestError, 400, lambda: API.create_branch(repo, branch=name))
        refused(BadRequestError, 400, lambda: API.create_tag(repo, tag=name.replace("main/sub", "-x")))
    for revision in (first[:10], "none", "a b?", "refs/pr/3", "refs/heads/none", "HEAD~1"):
        refused(RevisionNotFoundError, 404, lambda: API.model_info(repo, revision=revision))
        refused(RevisionNotFoundError, 404, lambda: API.get_paths_info(repo, ["x"], revision=revision))
        add = [CommitOperationAdd("x.txt", b"x")]
        refused(RevisionNotFoundError, 404, lambda: API.create_commit(repo, add, commit_message="x", revision=revision))


def case_disabled():
    repo, _ = filled("disabled")
    settings = f"{os.environ['HF_ENDPOINT']}/api/models/{repo}/settings"
    headers = {"authorization": f"Bearer {os.environ['HF_TOKEN']}"}
    assert get_session().put(settings, headers=headers, json={"disabled": True}).status_code == 200
    assert API.model_info(repo).disabled is True
    url = hf_hub_url(repo, "README.md")
    refused(DisabledRepoError, 403, lambda: get_hf_file_metadata(url, token=os.environ["HF_TOKEN"]))
    add = [CommitOperationAdd("x.txt", b"x")]
    refused(DisabledRepoError, 403, lambda: API.create_commit(repo, add, commit_message="x"))


def case_moved_meanwhile():
    """Somebody commits between two calls: 412, and nothing of the commit is there."""
    repo, first = filled("meanwhile")
    API.create_branch(repo, branch="next")
    theirs = API.upload_file(path_or_fileobj=b"theirs", path_in_repo="n.txt", repo_id=repo, revision="next").oid
    add = [CommitOperationAdd("x.txt", b"x"), CommitOperationDelete("README.md")]
    ours = {"commit_message": "Ours", "revision": "next"}
    error = refused(HfHubHTTPError, 412, lambda: API.create_commit(repo, add, parent_commit=first, **ours))
    assert "A commit has happened since" in str(error), error
    assert API.list_repo_commits(repo, revision="next")[0].commit_id == theirs
    assert API.file_exists(repo, "README.md", revision="next")
    add = [CommitOperationAdd("x.txt", b"x"), CommitOperationDelete("README.md")]
    API.create_commit(repo, add, parent_commit=theirs, **ours)
    API.delete_branch(repo, branch="next")
    add = [CommitOperationAdd("x.txt", b"x")]
    refused(RevisionNotFoundError, 404, lambda: API.create_commit(repo, add, **ours))


def case_large_repo():
    """More entries than a page, in one commit; each of them in every list."""
    repo = API.create_repo(f"{OWNER}/large").repo_id
    paths = [f"records/{i:04}.jsonl" for i in range(1200)]
    API.create_commit(repo, [CommitOperationAdd(path, path.encode()) for path in paths], commit_message="Many")
    assert set(paths) < set(API.list_repo_files(repo))
    assert set(paths) < {one.rfilename for one in API.model_info(repo).siblings}
    assert [one.path for one in API.get_paths_info(repo, paths)] == paths
    half = [CommitOperationDelete(path) for path in paths[::2]]
    API.create_commit(repo, half, commit_message="Half")
    assert [one.path for one in API.list_repo_tree(repo, "records")] == paths[1::2]


def case_squash():
    repo, _ = filled("squash")
    API.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id=repo, commit_message="Later")
    before = API.list_repo_files(repo)
    API.super_squash_history(repo, commit_message="One")
    assert [one.title for one in API.list_repo_commits(repo)] == ["One"]
    assert API.list_repo_files(repo) == before


def case_folder():
    repo, _ = filled("folder")
    with tempfile.TemporaryDirectory() as local:
        os.mkdir(f"{local}/deep")
        for name, content in (("deep/w-Q8_0.gguf", WEIGHTS + b"2"), ("n.txt", b"n"), ("skipped.log", b"s")):
            open(f"{local}/{name}", "wb").write(content)
        API.upload_folder(
            repo_id=repo, folder_path=local, path_in_repo="in", ignore_patterns="*.log", delete_patterns="*"
        )
    there = sorted(one for one in API.list_repo_files(repo) if one.startswith("in/"))
    assert there == ["in/deep/w-Q8_0.gguf", "in/n.txt"], there
    with tempfile.TemporaryDirectory() as cache:
        first = API.snapshot_download(repo, cache_dir=cache)
        assert API.snapshot_download(repo, cache_dir=cache) == first
        assert open(f"{first}/in/deep/w-Q8_0.gguf", "rb").read() == WEIGHTS + b"2"


def case_command_line():
    """`hf` with a token of its own, as people use it."""
    repo, _ = filled("cli")
    program = [sys.executable, "-c", "from huggingface_hub.cli.hf import main; main()"]
    with tempfile.TemporaryDirectory() as home:
        environment = {name: value for name, value in os.environ.items() if name not in ("HF_TOKEN", "HF_TOKEN_PATH")}
        environment["HF_HOME"] = home

        def hf(*words):
            done = subprocess.run([*program, *words], env=environment, capture_output=True, text=True, timeout=60)
            assert done.returncode == 0, f"hf {words}: {done.stdout}{done.stderr}"
            return done.stdout

        hf("auth", "login", "--token", os.environ["HF_TOKEN"])
        assert OWNER in hf("auth", "whoami")
        open(f"{home}/a.gguf", "wb").write(WEIGHTS + b"3")
        hf("upload", repo, f"{home}/a.gguf", "a-Q8_0.gguf")
        hf("download", repo, "a-Q8_0.gguf", "--local-dir", f"{home}/there")
        assert open(f"{home}/there/a-Q8_0.gguf", "rb").read() == WEIGHTS + b"3"


def case_errors():
    repo, _ = filled("errors")
    # The client takes 401 for RepositoryNotFound where the address is https.
    nobody = HfApi(token=False)
    refused(RepositoryNotFoundError, 404, lambda: API.repo_info(f"{OWNER}/none"))
    refused(HfHubHTTPError, 401, lambda: nobody.repo_info(f"{OWNER}/none"))
    refused(RevisionNotFoundError, 404, lambda: API.repo_info(repo, revision="none"))
    refused(HfHubHTTPError, 401, lambda: HfApi(token="hf_nobody").list_repo_refs(repo))
    for kind, name, revision in (
        (RepositoryNotFoundError, f"{OWNER}/none", "main"),
        (RevisionNotFoundError, repo, "none"),
        (EntryNotFoundError, repo, "main"),
    ):
        url = hf_hub_url(name, "none.txt", revision=revision)
        refused(kind, 404, lambda: get_hf_file_metadata(url, token=API.token or os.environ["HF_TOKEN"]))
    refused(HfHubHTTPError, 401, lambda: nobody.create_tag(repo, tag="v1"))


def case_release():
    """Reads what Espalier published: RELEASE is JSON with repo, tag, commit, files by path, card metadata."""
    wanted = json.loads(os.environ["RELEASE"])
    repo, tag = wanted["repo"], wanted["tag"]
    [found] = API.list_repo_refs(repo).tags
    assert (found.name, found.target_commit) == (tag, wanted["commit"]), found
    infos = {one.path: one for one in API.list_repo_tree(repo, recursive=True, revision=tag)}
    with tempfile.TemporaryDirectory() as local:
        folder = API.snapshot_download(repo, revision=tag, local_dir=local)
        for path, digest in wanted["files"].items():
            content = open(f"{folder}/{path}", "rb").read()
            assert sha256(content) == digest, path
            known = infos[path].lfs.sha256 if infos[path].lfs else infos[path].blob_id
            assert known == (digest if infos[path].lfs else git_oid(content)), path
    card = ModelCard.load(repo)
    card.validate()
    data = card.data.to_dict()
    for key, value in wanted["card"].items():
        assert data.get(key) == value, f"{key}: {data.get(key)!r} is not {value!r}"
    assert API.list_repo_commits(repo)[0].commit_id == wanted["commit"]


def case_merge():
    """Looks at the draft that Espalier opened as PULL, and merges it; FILES are what it holds."""
    wanted = json.loads(os.environ["PULL"])
    repo, number = wanted["repo"], wanted["number"]
    [one] = API.get_repo_discussions(repo, discussion_type="pull_request", discussion_status="open")
    assert one.num == number and one.url == wanted["url"], one
    details = API.get_discussion_details(repo, number)
    assert details.conflicting_files == [], details
    for path in wanted["files"]:
        assert f"+++ b/{path}" in details.diff, f"{path} is not in {details.diff[:500]}"
    API.merge_pull_request(repo, number)
    assert set(wanted["files"]) <= set(API.list_repo_files(repo))


def run(name):
    try:
        globals()[f"case_{name}"]()
        return None
    except Exception:
        return traceback.format_exc()


for name in sys.argv[1:]:
    print(json.dumps({"case": name, "failure": run(name)}), flush=True)

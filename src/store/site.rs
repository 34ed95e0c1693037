//! Where a store lies: only a local disk keeps what it was told to keep.

use std::io;
use std::path::Path;

/// Asks what network file system a file or folder is on; `None` for a local one.
pub type Site = fn(&Path) -> io::Result<Option<String>>;

/// Asks the system.
#[cfg(target_os = "linux")]
pub(super) fn ask(path: &Path) -> io::Result<Option<String>> {
    let kind = u64::try_from(rustix::fs::statfs(path)?.f_type).unwrap_or_default() & 0xFFFF_FFFF;
    if kind == FUSE {
        return Ok(remote_fuse(
            &std::fs::read_to_string("/proc/self/mountinfo")?,
            path,
        ));
    }
    Ok(REMOTE
        .iter()
        .find(|(magic, _)| *magic == kind)
        .map(|(_, name)| (*name).to_owned()))
}

/// The kind of file system that holds a path, by the kernel's list of mounts.
#[cfg(target_os = "linux")]
pub(super) fn system(path: &Path) -> Option<String> {
    mount_kind(&std::fs::read_to_string("/proc/self/mountinfo").ok()?, path)
}

/// Elsewhere the system is not asked.
#[cfg(not(target_os = "linux"))]
pub(super) fn system(_path: &Path) -> Option<String> {
    None
}

/// Elsewhere nothing is known before the database says whether it can keep its log.
#[cfg(not(target_os = "linux"))]
pub(super) fn ask(_path: &Path) -> io::Result<Option<String>> {
    Ok(None)
}

#[cfg(target_os = "linux")]
const FUSE: u64 = 0x6573_5546;

/// The file systems whose files live on another machine or are shared with one, by their number in `statfs`.
#[cfg(target_os = "linux")]
const REMOTE: &[(u64, &str)] = &[
    (0x6969, "nfs"),
    (0x517B, "smb"),
    (0xFE53_4D42, "smb"),
    (0xFF53_4D42, "cifs"),
    (0x0102_1997, "9p"),
    (0x5346_414F, "afs"),
    (0x6B41_4653, "afs"),
    (0x7375_7245, "coda"),
    (0x00C3_6400, "ceph"),
    (0x0BD0_0BD0, "lustre"),
    (0x4750_4653, "gpfs"),
    (0x7461_636F, "ocfs2"),
    (0x0116_1970, "gfs2"),
    (0x786F_4256, "vboxsf"),
];

/// The programs that mount other machines' files through FUSE.
#[cfg(target_os = "linux")]
const REMOTE_FUSE: &[&str] = &[
    "sshfs",
    "rclone",
    "s3fs",
    "gcsfuse",
    "davfs",
    "davfs2",
    "glusterfs",
    "curlftpfs",
    "smbnetfs",
    "gvfsd-fuse",
];

/// The remote program behind the mount that holds `path`, by the kernel's list of mounts.
#[cfg(target_os = "linux")]
fn remote_fuse(mounts: &str, path: &Path) -> Option<String> {
    let kind = mount_kind(mounts, path)?;
    let program = kind.strip_prefix("fuse.")?;
    REMOTE_FUSE.contains(&program).then_some(kind)
}

/// The kind of the file system mounted nearest to `path`.
#[cfg(target_os = "linux")]
fn mount_kind(mounts: &str, path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    let mount = |line: &'_ str| {
        let (before, after) = line.split_once(" - ")?;
        let point = before.split(' ').nth(4)?.replace("\\040", " ");
        let kind = after.split(' ').next()?.to_owned();
        path.starts_with(&point).then_some((point.len(), kind))
    };
    let nearest = mounts.lines().filter_map(mount).max_by_key(|(length, _)| *length);
    nearest.map(|(_, kind)| kind)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_longest_mount_point_decides() {
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda rw\n\
                      40 22 0:5 / /home/li/far rw shared:1 - fuse.sshfs li@far: rw\n\
                      41 22 0:6 / /home/li/near rw - fuse.ntfs-3g /dev/sdb rw";
        assert_eq!(
            remote_fuse(mounts, Path::new("/home/li/far/a.store")).as_deref(),
            Some("fuse.sshfs")
        );
        assert_eq!(remote_fuse(mounts, Path::new("/home/li/near/a.store")), None);
        let kind = |path| mount_kind(mounts, Path::new(path));
        assert_eq!(kind("/home/li/near/a.store").as_deref(), Some("fuse.ntfs-3g"));
        assert_eq!(kind("/var/a.store").as_deref(), Some("ext4"));
        assert_eq!(remote_fuse(mounts, Path::new("/home/li/farther")), None);
    }

    #[test]
    fn a_folder_of_this_machine_is_local() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(ask(folder.path()).expect("an answer"), None);
    }
}

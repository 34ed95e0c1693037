# fault: phrases of this area

## the store: `fault-NAME` says what is wrong, `fault-NAME-hint` the way out

fault-store-missing = no store at `{ $path }`
fault-store-missing-hint = `rubricate init` makes one; `--store` names another file
fault-store-exists = `{ $path }` is already there
fault-store-exists-hint = choose another name; nothing is ever written over
fault-not-a-store = expected a store, found something else in `{ $path }`
fault-not-a-store-hint = `--store` names another file
fault-store-newer = `{ $path }` was made by a newer version of this program
fault-store-newer-hint = use that version; the store was left as it is
fault-store-unknown-kind = the store holds entries of a kind this version does not know (`{ $kind }`), so it can only be read
fault-store-unknown-kind-hint = use the version that wrote them; nothing is lost
fault-store-damaged = store damaged: `{ $path }` ({ $what })
fault-store-damaged-hint = keep the file as it is and open the latest backup
fault-store-read-only = `{ $path }` cannot be written
fault-store-read-only-hint = look at the permissions of the file and of its folder
fault-store-network = `{ $path }` is on a network file system ({ $system }), which cannot keep marks safe
fault-store-network-hint = keep the store on a local disk and exchange backups or bundles
fault-disk-full = no room left on the disk of `{ $path }`; nothing of this was saved
fault-disk-full-hint = make room and save again; everything saved before is there
fault-store-busy = another program has held `{ $path }` for more than 10 seconds; nothing of this was saved
fault-store-busy-hint = let the other program finish and try again
fault-store-io = the system refused `{ $path }`: { $what }
fault-store-io-hint = look at the disk and try again; everything saved before is there
fault-store-unsafe = expected `{ $setting }` to keep marks safe, found `{ $found }`
fault-store-unsafe-hint = keep the store on a local disk
fault-unknown-pen = the store does not know the pen { $pen }
fault-unknown-pen-hint = a new one is minted when the program starts
fault-forked-pen = the pen { $pen } was used in two copies of the store
fault-forked-pen-hint = a new one is minted when the program starts; both histories are kept
fault-store-changed = another program has changed this in the meantime
fault-store-changed-hint = look at it as it is now and decide again
fault-unsound-entry = the entry { $entry } is not what its hash says; nothing was taken in
fault-unsound-entry-hint = ask its sender for it again

## the ledger: what is wrong with an entry, a chain or a table

fault-chain-body = what it says is not what was written
fault-chain-hash = it is not as it was written
fault-chain-prev = it does not follow the entry before it
fault-chain-gap = entries are missing before it, from { $from } on
fault-chain-fork = this place of the chain was written twice, differently; both are kept
fault-chain-tick = its tick is lower than that of an entry before it
fault-chain-derived = what is noted beside it is not what it says
fault-chain-unknown = it is of a kind this version does not know (`{ $kind }`)
fault-chain-cut = the chain ended here when it was last seen, and the entry is gone
fault-chain-rewritten = the chain ended here when it was last seen, with another entry
fault-verify-pen = entries belong to a pen that is not listed
fault-verify-missing = `{ $row }` is missing in `{ $table }`
fault-verify-extra = `{ $row }` in `{ $table }` follows from no entry
fault-verify-row = `{ $row }` in `{ $table }` is not what the entries say

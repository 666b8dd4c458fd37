import _boot
_boot.dump('image', 'walk')
